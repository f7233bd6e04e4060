package org.sepsim.engine;

/** Numbers as they stand in the reasons of events. */
final class Words {
    private static final double THOUSAND = 1000;

    private Words() {}

    /** With at most three decimals. */
    static String of(double value) {
        double rounded = Math.rint(value * THOUSAND) / THOUSAND;
        return Double.toString(rounded == 0 ? 0 : rounded); // no negative zero
    }

    /** A share as whole percent. */
    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
