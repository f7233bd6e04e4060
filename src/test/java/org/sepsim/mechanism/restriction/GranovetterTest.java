package org.sepsim.mechanism.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.random.Normal;

/** T23: Granovetter (1978) on the rule, the shares and the prior that the model runs. */
class GranovetterTest {
    private static final ThresholdBandwagon FOLLOWERS = new ThresholdBandwagon(1, 0, 0, 0, 0, 0.25, 0.12, 0);

    /** Of one mind and size, iterated from nobody, everybody on the same world; one more who never joins makes the share of the others a count over all who may. */
    private static int joined(double[] thresholds) {
        int n = thresholds.length;
        double[][] alignment = new double[n + 1][n + 1];
        double[] size = new double[n + 1];
        for (double[] row : alignment) {
            Arrays.fill(row, 1);
        }
        Arrays.fill(size, 1);
        double[][] friends = new double[n + 1][n + 1];
        double[] part = new double[n + 1];
        double[] others = new double[n + 1];
        Bandwagon.weigh(alignment, size, friends, part);
        boolean[] in = new boolean[n + 1];
        boolean moved = true;
        while (moved) {
            boolean[] before = in.clone();
            Bandwagon.shares(friends, part, before, others);
            for (int c = 0; c < n; c++) {
                Pressure pressure = FOLLOWERS.pressure(others[c], 0, false, false);
                in[c] |= FOLLOWERS.excludes(pressure, Hurdle.of(FOLLOWERS, thresholds[c], 0));
            }
            moved = !Arrays.equals(before, in);
        }
        return (int) IntStream.range(0, n).filter(c -> in[c]).count();
    }

    @Test
    void uniformThresholdsCarryEverybodyAndOneChangedThresholdLeavesOneAlone() {
        double[] thresholds =
                IntStream.range(0, 100).mapToDouble(k -> k / 100.0).toArray();
        assertThat(joined(thresholds)).isEqualTo(100);
        thresholds[1] = 0.02;
        assertThat(joined(thresholds)).isEqualTo(1);
    }

    /** Smallest fixed point of r = F(r), from below. */
    private static double equilibrium(double deviation) {
        ThresholdPrior prior = new ThresholdPrior(0.25, deviation);
        double r = 0;
        for (int k = 0; k < 200_000; k++) {
            double next = prior.joined(r);
            if (next == r) {
                break;
            }
            r = next;
        }
        return r;
    }

    @ParameterizedTest(name = "sd {0}: {1}")
    @CsvSource({"0.10, 0.007696", "0.11, 0.017130", "0.12, 0.040211", "0.122, 0.054792", "0.123, 1.0000"})
    void normalThresholdsStopWhereTheirDistributionMeetsTheDiagonal(double deviation, double share) {
        assertThat(equilibrium(deviation)).isCloseTo(share, within(5e-5));
    }

    @Test
    void theFoldLiesAtTwelvePointTwoPercent() {
        double few = 0.12;
        double all = 0.125;
        while (all - few > 1e-8) {
            double middle = (few + all) / 2;
            if (equilibrium(middle) < 0.5) {
                few = middle;
            } else {
                all = middle;
            }
        }
        assertThat(few).isCloseTo(0.1222209, within(1e-5));
        assertThat(equilibrium(few - 1e-6)).isCloseTo(0.0620, within(1e-3));
    }

    /** A hundred agents at the quantiles; thresholds in heads, rounded to whole ones or not. */
    @ParameterizedTest(name = "sd {0}, rounded {1}: {2} of 100")
    @CsvSource({"0.122, true, 5", "0.123, true, 100", "0.123, false, 4"})
    void aHundredAgentsTipElsewhereThanAContinuum(double deviation, boolean rounded, int expected) {
        double[] thresholds = IntStream.rangeClosed(1, 100)
                .mapToDouble(i -> 100 * (0.25 + deviation * Normal.quantile((i - 0.5) / 100)))
                .map(heads -> (rounded ? Math.rint(heads) : heads) / 100)
                .toArray();
        assertThat(joined(thresholds)).isEqualTo(expected);
    }
}
