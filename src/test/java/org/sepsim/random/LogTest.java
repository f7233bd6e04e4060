package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogTest {
    /** StrictMath is the yardstick: within 1 unit in the last place of the true value. */
    @Test
    void differsFromStrictMathByLessThanTheStatedError() {
        SplittableRandom random = new SplittableRandom(20_050_101);
        for (int n = 0; n < 100_000; n++) {
            double x = StrictMath.exp(1400 * random.nextDouble() - 700);
            double expected = StrictMath.log(x);
            assertThat(Log.of(x)).isCloseTo(expected, within(1e-15 * Math.abs(expected)));
        }
    }

    /** Near 1 the logarithm is small, so that a careless sum would lose digits. */
    @Test
    void keepsItsDigitsNearOne() {
        SplittableRandom random = new SplittableRandom(20_050_102);
        for (int n = 0; n < 100_000; n++) {
            double x = 1 + (random.nextDouble() - 0.5) * StrictMath.pow(10, -12 * random.nextDouble());
            double expected = StrictMath.log(x);
            assertThat(Log.of(x)).isCloseTo(expected, within(1e-15 * Math.abs(expected)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE})
    void refusesWhatHasNoLogarithmInItsRange(double x) {
        assertThatThrownBy(() -> Log.of(x))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("x must be positive, normal and finite but is " + x);
    }
}
