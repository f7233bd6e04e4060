package org.sepsim.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ObjDoubleConsumer;
import org.junit.jupiter.api.Test;

/** The quick way to the digits of a number gives those of the library's exact one. */
class TermsTest {
    private static final double[] TOLD = {
        0,
        -0.0,
        0.0005,
        0.0015,
        0.001,
        0.0009999,
        0.00099996,
        0.5,
        0.125,
        0.1245,
        0.9995,
        0.99949999999,
        0.99996,
        1,
        2.5,
        9.995,
        9.99949,
        9.9996,
        10,
        12.345,
        12.35,
        99.95,
        99.949999,
        100,
        123.5,
        124.5,
        999.5,
        999.4999,
        999.95,
        999.96,
        1000,
        1005,
        1234.5,
        9999.5,
        99950,
        123456,
        1e9,
        1.235e11,
        1e22,
        1e300,
        1e-7,
        1.235e-7,
        1e-9,
        1e-12,
        4.9e-324,
        Double.NaN,
        Double.POSITIVE_INFINITY
    };

    private static List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        for (double one : TOLD) {
            numbers.add(one);
            numbers.add(-one);
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double magnitude = Math.pow(10, random.nextDouble() * 16 - 8);
            numbers.add(random.nextBoolean() ? magnitude : -magnitude);
            numbers.add(random.nextInt(2_000_000) / 2000.0); // ties among them
        }
        return numbers;
    }

    private static String told(double number, ObjDoubleConsumer<Terms> way) {
        StringBuilder text = new StringBuilder("of ");
        way.accept(new Terms(text), number);
        return text.substring(3);
    }

    @Test
    void threeDigitsAreThoseOfTheExactValue() {
        for (double number : numbers()) {
            if (number != 0 && Double.isFinite(number)) {
                String exact = new BigDecimal(number)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .toPlainString();
                assertThat(told(number, Terms::add)).isEqualTo(exact);
            }
        }
        assertThat(told(-0.0, Terms::add)).isEqualTo("0");
        assertThat(told(Double.NaN, Terms::add)).isEqualTo("NaN");
    }

    @Test
    void thousandthsAndFourDigitsAreThoseOfTheFormatter() {
        for (double number : numbers()) {
            assertThat(told(number, Terms::addThousandths)).isEqualTo(String.format(Locale.ROOT, "%.3f", number));
            assertThat(told(number, Terms::addFourDigits)).isEqualTo(String.format(Locale.ROOT, "%.4g", number));
        }
    }
}
