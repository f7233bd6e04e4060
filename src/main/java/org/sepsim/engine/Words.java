package org.sepsim.engine;

import java.util.Arrays;

/** Numbers as they stand in the reasons of events. */
final class Words {
    private static final double THOUSAND = 1000;
    /** Thousandths below which no number is written with an exponent, at the most. */
    private static final double ORDINARY = 1e7;

    /** Numbers below 2 by their thousandths, written once: most reasons are made of them. */
    private static final String[] SMALL = new String[2000];

    static {
        Arrays.setAll(SMALL, Words::decimal);
    }

    private Words() {}

    /** With at most three decimals. */
    static String of(double value) {
        double thousandths = Math.rint(value * THOUSAND);
        return thousandths == 0 ? "0.0" : rounded(value); // no negative zero
    }

    /** The same, but for negative numbers that are rounded to a negative zero: what {@link Double#toString} makes of it, for ordinary numbers in a fraction of its time. */
    static String rounded(double value) {
        double thousandths = Math.rint(value * THOUSAND);
        if (thousandths > 0 && thousandths < SMALL.length) {
            return SMALL[(int) thousandths];
        }
        boolean ordinary = Math.abs(thousandths) < ORDINARY && thousandths != 0;
        return ordinary ? decimal((int) thousandths) : Double.toString(thousandths / THOUSAND);
    }

    private static String decimal(int thousandths) {
        int size = Math.abs(thousandths);
        StringBuilder text = new StringBuilder(thousandths < 0 ? "-" : "");
        text.append(size / 1000).append('.').append((char) ('0' + size / 100 % 10));
        if (size % 100 > 0) {
            text.append((char) ('0' + size / 10 % 10));
        }
        if (size % 10 > 0) {
            text.append((char) ('0' + size % 10));
        }
        return text.toString();
    }

    /** A share as whole percent. */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
