package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_EVEN);

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "1.0, 1",
        "-2.5, -2.5",
        "0.1, 0.1",
        "0.333333333333, 0.333333333",
        "-0.666666666666, -0.666666667",
        "100.0, 100",
        "1234567890.0, 1234567890",
        "12345678912.0, 12345678900",
        "0.00001, 0.00001",
        "0.0000099, 9.9e-6",
        "0.00001234567891, 0.0000123456789",
        "999999999999999, 1e15",
        "123456789000000, 123456789000000",
        "1e15, 1e15",
        "1.5e300, 1.5e300",
        "-4.9e-324, -4.94065646e-324",
        "9999999995.0, 10000000000",
        "0.99999999996, 1",
    })
    void numbersHaveOneText(double value, String text) {
        assertThat(Numbers.format(value)).isEqualTo(text);
    }

    /** 1/8 and 3/8 behind nine digits are exact ties: the even digit wins. */
    @Test
    void tiesGoToTheEvenDigit() {
        assertThat(Numbers.round9(12345678.25 + 0.0)).isEqualTo(12345678.2);
        assertThat(Numbers.round9(12345678.75)).isEqualTo(12345678.8);
        assertThat(Numbers.format(123456788.5)).isEqualTo("123456788");
        assertThat(Numbers.format(123456789.5)).isEqualTo("123456790");
    }

    @Test
    void whatIsMissingIsEmpty() {
        assertThat(Numbers.format(Double.NaN)).isEmpty();
        assertThat(Numbers.round9(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void infinityIsRefused(double infinite) {
        assertThatThrownBy(() -> Numbers.format(infinite)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> Numbers.round9(infinite)).hasMessageContaining("must be finite");
    }

    /** A million numbers of all magnitudes from the bits, a million such as a model makes; each against decimal arithmetic. */
    @Test
    void roundingAgreesWithDecimalArithmetic() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1_000_000; i++) {
            double wild = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(wild) && i % 5 == 0) { // decimal arithmetic with 300 places is slow
                requireExact(wild);
            }
            requireExact((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-8, 16)));
        }
    }

    /** Half a unit in the ninth digit, and the doubles beside it, where one multiplication alone would err. */
    @Test
    void numbersBesideATieAreRoundedExactly() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200_000; i++) {
            long mantissa = random.nextLong(100_000_000, 1_000_000_000);
            double tie = (mantissa + 0.5) * Math.pow(10, random.nextInt(-18, 8));
            requireExact(tie);
            requireExact(Math.nextUp(tie));
            requireExact(Math.nextDown(tie));
        }
    }

    private static void requireExact(double value) {
        BigDecimal exact = new BigDecimal(value).round(NINE);
        double rounded = Numbers.round9(value);
        String text = Numbers.format(value);
        // compared without a matcher first: two million fluent assertions take half a minute
        if (rounded != exact.doubleValue() || new BigDecimal(text).compareTo(exact) != 0) {
            assertThat(rounded).as("%s as %s", value, text).isEqualTo(exact.doubleValue());
            assertThat(new BigDecimal(text)).isEqualByComparingTo(exact);
        }
        if (!Numbers.format(rounded).equals(text)) {
            assertThat(Numbers.format(rounded)).as("%s twice rounded", value).isEqualTo(text);
        }
    }
}
