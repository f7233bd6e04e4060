package org.sepsim.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one rule by which numbers are stored: nine significant digits, ties to even, of the exact binary value.
 *
 * <pre>{@code
 * x = m · 10^e,  10^8 ≤ |m| < 10^9,  m = the integer next to x · 10^−e
 * }</pre>
 *
 * <p>Written in the shortest form without trailing zeros: plain from 1e-5 up to (not including) 1e15, else {@code 1.5e-7}. Zero has no sign;
 * NaN, a value that is missing, is the empty text. Nothing here depends on a locale or on the Java version.
 */
public final class Numbers {
    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final int DIGITS = 9;
    private static final long LOW = 100_000_000L;
    private static final long HIGH = 1_000_000_000L;
    /** Powers of ten that a double holds exactly. */
    private static final double[] EXACT_TEN = new double[23];
    /** A packed pair is mantissa · 2^12 + (exponent + 2^11). */
    private static final int EXPONENT_BITS = 12;

    private static final int EXPONENT_ZERO = 1 << (EXPONENT_BITS - 1);
    /** Wider than the error of one multiplication of a number below 2e9, narrower than what costs time. */
    private static final double DOUBT = 1e-5;

    static {
        double ten = 1;
        for (int k = 0; k < EXACT_TEN.length; k++) {
            EXACT_TEN[k] = ten;
            ten *= 10;
        }
    }

    private Numbers() {}

    /**
     * The double next to {@code value} rounded to nine significant digits; NaN stays NaN, -0 becomes 0.
     *
     * @throws IllegalArgumentException if the value is infinite
     */
    public static double round9(double value) {
        if (value == 0) {
            return 0;
        }
        if (Double.isNaN(value)) {
            return value;
        }
        double magnitude = Math.abs(finite(value));
        long packed = decompose(magnitude);
        double rounded = compose(packed >> EXPONENT_BITS, exponentOf(packed));
        return value < 0 ? -rounded : rounded;
    }

    /**
     * The text of a number in every file.
     *
     * @throws IllegalArgumentException if the value is infinite
     */
    public static String format(double value) {
        StringBuilder text = new StringBuilder(16);
        append(text, value);
        return text.toString();
    }

    /**
     * Appends {@link #format} to {@code text}.
     *
     * @throws IllegalArgumentException if the value is infinite
     */
    public static void append(StringBuilder text, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (value == 0) {
            text.append('0');
            return;
        }
        if (value < 0) {
            text.append('-');
        }
        long packed = decompose(Math.abs(finite(value)));
        long mantissa = packed >> EXPONENT_BITS;
        int exponent = exponentOf(packed);
        while (mantissa % 10 == 0) {
            mantissa /= 10;
            exponent++;
        }
        write(text, Long.toString(mantissa), exponent);
    }

    private static double finite(double value) {
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a stored number must be finite but is " + value);
        }
        return value;
    }

    private static void write(StringBuilder text, String digits, int exponent) {
        int leading = digits.length() + exponent - 1; // power of ten of the first digit
        if (leading < -5 || leading >= 15) {
            text.append(digits.charAt(0));
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            text.append('e').append(leading);
        } else if (exponent >= 0) {
            text.append(digits).append("0".repeat(exponent));
        } else if (leading >= 0) {
            text.append(digits, 0, leading + 1).append('.').append(digits, leading + 1, digits.length());
        } else {
            text.append("0.").append("0".repeat(-leading - 1)).append(digits);
        }
    }

    /** Nine digits and the power of ten of the last, packed, so that millions of calls make no object. */
    private static long decompose(double magnitude) {
        int leading = (Math.getExponent(magnitude) * 1233) >> 12; // log10(2) is 1233/4096; right or one below
        for (int guess = leading; guess <= leading + 1; guess++) {
            int exponent = guess - DIGITS + 1;
            if (exponent < 1 - EXACT_TEN.length || exponent >= EXACT_TEN.length) {
                break;
            }
            double scaled = exponent < 0 ? magnitude * EXACT_TEN[-exponent] : magnitude / EXACT_TEN[exponent];
            if (scaled >= LOW && scaled < HIGH) {
                double whole = Math.floor(scaled);
                double part = scaled - whole;
                if (Math.abs(part - 0.5) < DOUBT) {
                    break; // the exact value may lie on the other side of the tie
                }
                return pack((long) whole + (part > 0.5 ? 1 : 0), exponent);
            }
        }
        return decomposeExactly(magnitude);
    }

    private static long decomposeExactly(double magnitude) {
        BigDecimal rounded = new BigDecimal(magnitude).round(NINE);
        int missing = DIGITS - rounded.precision();
        return pack(
                rounded.setScale(rounded.scale() + missing).unscaledValue().longValueExact(),
                -rounded.scale() - missing);
    }

    private static long pack(long mantissa, int exponent) {
        boolean carried = mantissa == HIGH;
        return ((carried ? LOW : mantissa) << EXPONENT_BITS) + (carried ? exponent + 1 : exponent) + EXPONENT_ZERO;
    }

    private static int exponentOf(long packed) {
        return (int) (packed & ((1 << EXPONENT_BITS) - 1)) - EXPONENT_ZERO;
    }

    /** Exact: both operands are whole or a power of ten that a double holds, so one rounding is made. */
    private static double compose(long mantissa, int exponent) {
        if (exponent < 0 && -exponent < EXACT_TEN.length) {
            return mantissa / EXACT_TEN[-exponent];
        }
        if (exponent >= 0 && exponent < EXACT_TEN.length) {
            return mantissa * EXACT_TEN[exponent];
        }
        return new BigDecimal(mantissa).scaleByPowerOfTen(exponent).doubleValue();
    }
}
