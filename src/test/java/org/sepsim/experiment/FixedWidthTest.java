package org.sepsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sepsim.random.Chance;
import org.sepsim.random.KeyedGenerator;
import org.sepsim.random.Purpose;

class FixedWidthTest {
    private static final int MOST = 4000;

    private static double[] normal(int seed, double sd) {
        KeyedGenerator generator = new KeyedGenerator(new Chance(seed, 0), Purpose.DESIGN, "values");
        double[] values = new double[MOST];
        Arrays.setAll(values, i -> 10 + sd * generator.nextGaussian());
        return values;
    }

    private static int taken(double[] values, FixedWidth rule) {
        int looked = 0;
        int next = rule.next(new double[0], 0);
        while (next > looked && next <= MOST) {
            looked = next;
            next = rule.next(Arrays.copyOf(values, looked), looked);
        }
        return looked;
    }

    /**
     * 2000 samples of which each ends by the rule, half-widths for which about 97 values are needed: the interval of the asked half-width holds the true mean in 95 % of
     * them at least. With .95 the share lies above .935 with probability .999.
     */
    @Test
    void theIntervalAskedForHoldsTheTrueMeanAsOftenAsIsSaid() {
        FixedWidth rule = new FixedWidth(0.2);
        int held = 0;
        double worlds = 0;
        for (int seed = 1; seed <= 2000; seed++) {
            double[] values = normal(seed, 1);
            int taken = taken(values, rule);
            double[] seen = Arrays.copyOf(values, taken);
            assertThat(FixedWidth.half(seen)).isLessThanOrEqualTo(0.2);
            held += Math.abs(Arrays.stream(seen).sum() / taken - 10) <= 0.2 ? 1 : 0;
            worlds += taken;
        }

        assertThat(held / 2000.0).isGreaterThan(0.935);
        assertThat(worlds / 2000).as("not many more than (1.96 / .2)² = 96").isBetween(96.0, 125.0);
    }

    @Test
    void thirtyWorldsAreRunInAnyCaseAndNoMoreIfTheyAreSureEnough() {
        assertThat(taken(normal(1, 1), new FixedWidth(1))).isEqualTo(30);
        assertThat(taken(new double[MOST], new FixedWidth(1e-9)))
                .as("nothing varies")
                .isEqualTo(30);
    }

    @Test
    void looksComeByTensAndWorldsWithoutAValueDoNotCount() {
        double[] values = normal(2, 1);
        assertThat(taken(values, new FixedWidth(0.3)) % 10).isZero();
        for (int i = 0; i < 30; i++) {
            values[i] = Double.NaN;
        }
        assertThat(new FixedWidth(1).next(Arrays.copyOf(values, 30), 30)).isEqualTo(40);
        assertThat(FixedWidth.half(new double[] {1, Double.NaN})).isNaN();
    }

    /** By hand: mean 2, s = 1, t_0.975(2) = 4.302653, divided by √3. */
    @Test
    void theHalfWidthIsStudents() {
        assertThat(FixedWidth.half(new double[] {1, 2, 3})).isBetween(2.48413, 2.48415);
    }

    @Test
    void aHalfWidthIsAboveZero() {
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new FixedWidth(wrong)).hasMessageContaining("must be above 0");
        }
    }
}
