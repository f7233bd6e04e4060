package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpTest {
    @Test
    void agreesWithStrictMathToThirteenDigits() {
        double worst = 0;
        for (double x = -Exp.LIMIT; x <= Exp.LIMIT; x += 1.0 / 4096) {
            double exact = StrictMath.exp(x);
            worst = Math.max(worst, Math.abs(Exp.of(x) / exact - 1));
        }
        assertThat(worst).isLessThanOrEqualTo(1e-13);
    }

    @Test
    void wholeArraysGetTheBitsOfSingleNumbersAndOnlyTheRangeIsWritten() {
        double[] x = new double[1000];
        for (int i = 0; i < x.length; i++) {
            x[i] = 100 * Fit.uniform(i, 50) - 50;
        }
        double[] out = new double[x.length];
        for (int round = 0; round < 200; round++) { // often enough for the compiled loop to be the one tested
            Exp.of(x, 1, 998, out);
        }
        for (int i = 1; i < 998; i++) {
            assertThat(out[i]).isEqualTo(Exp.of(x[i]));
        }
        assertThat(new double[] {out[0], out[998], out[999]}).containsOnly(0);
    }

    @Test
    void zeroGivesExactlyOne() {
        assertThat(Exp.of(0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {50.0001, -50.0001, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsOutside(double x) {
        double[] out = {7, 7};
        assertThatThrownBy(() -> Exp.of(x)).hasMessageContaining("x must be from -50.0 to 50.0 but is " + x);
        assertThatThrownBy(() -> Exp.of(new double[] {1, x}, 0, 2, out)).isInstanceOf(IllegalArgumentException.class);
        assertThat(out).containsOnly(7);
    }

    @Test
    void arraysWithinABoundGetTheBitsOfSingleNumbers() {
        double[] x = new double[1000];
        for (int i = 0; i < x.length; i++) {
            x[i] = 40 * Fit.uniform(i, 50) - 20;
        }
        double[] out = new double[x.length];
        for (int round = 0; round < 200; round++) {
            Exp.within(x, 20, out);
        }
        for (int i = 0; i < x.length; i++) {
            assertThat(out[i]).isEqualTo(Exp.of(x[i]));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {51, Double.POSITIVE_INFINITY, Double.NaN})
    void whereTheBoundSaysNothingEachArgumentIsLookedAt(double bound) {
        double[] out = new double[2];
        assertThatThrownBy(() -> Exp.within(new double[] {1, 50.5}, bound, out))
                .hasMessage("x must be from -50.0 to 50.0 but is 50.5");
        assertThat(out).containsOnly(0);
        Exp.within(new double[] {1, -50}, bound, out);
        assertThat(out).containsExactly(Exp.of(1), Exp.of(-50));
    }

    @Test
    void wholeArraysOfAnyNumbersGetTheBitsOfSingleNumbers() {
        double[] x = {-1e9, -50.1, -50, -1, 0, 1, 50, 50.1, 1e9, Double.NaN};
        double[] out = new double[x.length];
        Exp.any(x, out);
        assertThat(out).isEqualTo(Arrays.stream(x).map(Exp::any).toArray());
    }
}
