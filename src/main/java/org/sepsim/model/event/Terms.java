package org.sepsim.model.event;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in the words of an event. */
final class Terms {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private Terms() {}

    /** Billions as millions, in the same digits. */
    static String millions(double billions) {
        return of(1000 * billions);
    }

    /** Three significant digits, without an exponent: 0.0166, 12.5, 1230. */
    static String of(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        return new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
    }
}
