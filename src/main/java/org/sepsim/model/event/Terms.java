package org.sepsim.model.event;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Numbers in the words of an event, written behind a text. A run tells thousands of them: each is rounded as a double, and only one that lies too near
 * a tie for that by its exact value.
 */
final class Terms {
    private static final MathContext THREE_DIGITS = new MathContext(3);
    private static final double[] TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    /** Wider than the error of one multiplication of a number below 1e6, narrower than what costs time. */
    private static final double DOUBT = 1e-6;

    private static final long UNKNOWN = -1;
    /** Characters of any number that is written here. */
    private static final int LONGEST = 24;

    private final StringBuilder text;
    private final char[] digitsOfOne = new char[LONGEST];

    Terms(StringBuilder text) {
        this.text = text;
    }

    /** Three significant digits, without an exponent: 0.0166, 12.5, 1230. */
    void add(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            text.append(value == 0 ? "0" : String.valueOf(value));
            return;
        }
        double magnitude = Math.abs(value);
        int decimals = decimals(magnitude, 3);
        long digits = rounded(magnitude, decimals);
        if (digits == UNKNOWN) {
            BigDecimal exact = new BigDecimal(value).round(THREE_DIGITS);
            text.append(exact.stripTrailingZeros().toPlainString());
            return;
        }
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        addPlain(value < 0, digits, decimals);
    }

    /** As {@code %.3f}. */
    void addThousandths(double value) {
        // The sign of a negative number that rounds to zero is left to the formatter, as are numbers of many digits.
        long digits = Double.compare(value, 0.0) >= 0 && value < 1000 ? rounded(value, 3) : UNKNOWN;
        if (digits == UNKNOWN) {
            text.append(String.format(Locale.ROOT, "%.3f", value));
        } else {
            addPlain(false, digits, 3);
        }
    }

    /** As {@code %.4g}. */
    void addFourDigits(double value) {
        int decimals = decimals(value, 4);
        boolean common = value >= 0.001 && value < 1000;
        long digits = common ? rounded(value, decimals) : UNKNOWN;
        boolean carried = digits == 10_000;
        if (digits == UNKNOWN || carried) {
            text.append(String.format(Locale.ROOT, "%.4g", value));
        } else {
            addPlain(false, digits, decimals);
        }
    }

    /** Decimals that show so many significant digits; fewer than none for a large number. */
    private static int decimals(double magnitude, int digits) {
        int decimals = digits - 1;
        double ten = 10;
        while (ten <= magnitude && decimals > -TEN.length) {
            ten *= 10;
            decimals--;
        }
        double unit = 1;
        while (unit > magnitude && decimals < TEN.length) {
            unit /= 10;
            decimals++;
        }
        return decimals;
    }

    /** The whole number next to {@code magnitude · 10^decimals}; {@link #UNKNOWN} for one that doubles do not tell. */
    private static long rounded(double magnitude, int decimals) {
        if (Math.abs(decimals) >= TEN.length) {
            return UNKNOWN;
        }
        double scaled = decimals < 0 ? magnitude / TEN[-decimals] : magnitude * TEN[decimals];
        long whole = (long) scaled;
        double part = scaled - whole;
        if (Math.abs(part - 0.5) < DOUBT) {
            return UNKNOWN;
        }
        return part > 0.5 ? whole + 1 : whole;
    }

    /** {@code digits · 10^-decimals} without an exponent, with all its decimals. */
    private void addPlain(boolean negative, long digits, int decimals) {
        int at = LONGEST;
        long left = decimals < 0 ? digits * (long) TEN[-decimals] : digits;
        for (int place = 0; left > 0 || place <= decimals; place++) {
            if (place == decimals && decimals > 0) {
                digitsOfOne[--at] = '.';
            }
            digitsOfOne[--at] = (char) ('0' + left % 10);
            left /= 10;
        }
        if (negative) {
            digitsOfOne[--at] = '-';
        }
        text.append(digitsOfOne, at, LONGEST - at);
    }
}
