package org.sepsim.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as text, the same on every Java version ({@code Double.toString} changed with Java 19). */
final class NumberText {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final int SURE_DIGITS = 17; // enough for every double
    private static final int LONGEST_PLAIN = 15;

    private NumberText() {}

    /** The shortest decimal that reads back as {@code value}: {@code 0.25}, {@code 1200}, {@code 1E-20}. */
    static String of(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= SURE_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        shortest = shortest.stripTrailingZeros();
        boolean plain = Math.abs(shortest.precision() - shortest.scale()) <= LONGEST_PLAIN;
        return plain ? shortest.toPlainString() : shortest.toString();
    }

    /** The number written in {@code text}, or nothing if it is none or not finite. */
    static OptionalDouble parse(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
