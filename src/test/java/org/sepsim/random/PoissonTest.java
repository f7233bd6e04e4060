package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {
    private static final double LAST_UNIFORM = 1 - 0x1p-53;

    /** The step from k to k + 1 lies within 10⁻¹² of P(X ≤ k). Reference: mpmath's incomplete gamma, 50 digits. */
    @ParameterizedTest(name = "mean {0}, k = {1}")
    @CsvSource({
        "0.05, 0, 0.95122942450071400645",
        "3.3, 5, 0.88287681328436203083",
        "15.999999, 12, 0.19312160858987476399",
        "16, 12, 0.19312154246099415272",
        "16, 20, 0.86816803429134079091",
        "16.5, 15, 0.41801950060787543188",
        "31.25, 40, 0.94633648398849555008",
        "63.49, 70, 0.811883637999577724",
        "63.51, 70, 0.81119326137253962276",
        "64.25, 50, 0.039108386677707274434",
        "127.5, 127, 0.50589373981787795587",
        "399.999999, 380, 0.16485899762685775526",
        "400, 380, 0.16485898532237422066",
        "400, 425, 0.89796663071805710434",
        "1000.4, 1040, 0.89701481079546294721",
        "10000.5, 9900, 0.1586603135872501013",
        "999999.75, 998500, 0.066877384471209879814",
        "1000000, 1001000, 0.84146567096342815212"
    })
    void stepsAreWhereTheDistributionFunctionSays(double mean, int k, double below) {
        assertThat(Poisson.quantile(mean, below - 1e-12)).isEqualTo(k);
        assertThat(Poisson.quantile(mean, below + 1e-12)).isEqualTo(k + 1);
    }

    /** χ² of 100 000 draws, α = 10⁻⁴ for each of nine means, seed fixed. */
    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.7, 4, 10, 15.9, 16.6, 60, 300, 5000})
    void drawsFollowTheDistribution(double mean) {
        int[] drawn = IntStream.range(0, 100_000)
                .map(i -> Poisson.quantile(mean, Fit.uniform(i, 1)))
                .toArray();
        PoissonDistribution exact = new PoissonDistribution(mean);
        assertThat(Fit.pValue(drawn, exact::probability)).isBetween(1e-4, 1 - 1e-4);
    }

    /** Every branch and every border between branches, and cells of the tables, lie between these means. */
    @ParameterizedTest
    @CsvSource({
        "0, 40, 300",
        "15.9, 16.1, 300",
        "15.9999999999, 16.0000000001, 20",
        "16.4, 16.6, 100",
        "63.49999999, 63.50000001, 20",
        "390, 410, 200",
        "399.9999999999, 400.0000000001, 20",
        "9990, 10010, 50"
    })
    void countsNeverFallWhenTheMeanRises(double low, double high, int steps) {
        for (int i = 0; i < 10_000; i++) {
            double u = Fit.uniform(i, 2);
            int before = 0;
            for (int step = 0; step <= steps; step++) {
                int k = Poisson.quantile(low + (high - low) * step / steps, u);
                if (k < before) {
                    throw new AssertionError("falls to " + k + " from " + before + " at step " + step + ", u " + u);
                }
                before = k;
            }
        }
    }

    /** A count that is taken for clear without a sum could be wrong next to a step only: between steps it cannot fall. */
    @Test
    void manyAtOnceAreTheSameOnBothSidesOfEveryStep() {
        for (double mean = 1e-3; mean < 5000; mean *= 1.03) {
            double reach = 5 * Math.sqrt(mean) + 5;
            int last = (int) (mean + reach);
            for (int k = (int) Math.max(0, mean - reach); k < last; k += 1 + last / 50) {
                sameAround(mean, step(mean, k));
            }
        }
    }

    /** The largest u that gives k or less. */
    private static double step(double mean, int k) {
        double low = 0;
        double high = 1;
        while (high - low > 1e-11) {
            double middle = (low + high) / 2;
            if (Poisson.quantile(mean, middle) <= k) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void sameAround(double mean, double u) {
        double[] near = DoubleStream.of(-1e-2, -1e-3, -1e-5, -1e-9, 1e-9, 1e-5, 1e-3, 1e-2)
                .map(offset -> u + offset)
                .filter(v -> v > 0 && v < 1)
                .toArray();
        double[] means = new double[near.length];
        Arrays.fill(means, mean);
        int[] counts = new int[near.length];
        Poisson.quantiles(means, near, near.length, counts);
        int[] alone =
                DoubleStream.of(near).mapToInt(v -> Poisson.quantile(mean, v)).toArray();
        assertThat(counts).as("mean %s, u around %s", mean, u).isEqualTo(alone);
    }

    @Test
    void manyAtOnceAreTheSameAtTheEnds() {
        double[] mean = {0, 0, 1e-300, 1e-300, 3.99, 4, 4096, 4097, 1e9, 0.5};
        double[] u = {0x1p-53, LAST_UNIFORM, 0x1p-53, LAST_UNIFORM, LAST_UNIFORM, 0x1p-53, LAST_UNIFORM, 0.5, 0.5, 0.5};
        int[] counts = new int[mean.length];
        Poisson.quantiles(mean, u, mean.length, counts);
        for (int n = 0; n < mean.length; n++) {
            assertThat(counts[n]).isEqualTo(Poisson.quantile(mean[n], u[n]));
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1e9", "NaN"})
    void manyAtOnceRefuseAMeanOutside(double mean) {
        assertThatThrownBy(() -> Poisson.quantiles(new double[] {mean}, new double[] {0.5}, 1, new int[1]))
                .hasMessage("mean must be from 0.0 to 1.0E9 but is " + mean);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, Double.NaN})
    void manyAtOnceRefuseWhatIsNoProbability(double u) {
        assertThatThrownBy(() -> Poisson.quantiles(new double[] {5}, new double[] {u}, 1, new int[1]))
                .hasMessage("u must be above 0 and below 1 but is " + u);
    }

    @Test
    void theExtremeUniformNumbersGiveTheEndsOfTheDistribution() {
        for (double mean : new double[] {1e-300, 0.5, 15, 17, 100, 401, 1e5, Poisson.MAX_MEAN}) {
            double reach = 9 * Math.sqrt(mean);
            int low = Poisson.quantile(mean, 0x1p-53);
            int high = Poisson.quantile(mean, LAST_UNIFORM);
            assertThat((double) low).isBetween(mean - reach, mean);
            assertThat((double) high).isBetween(mean - 1, mean + reach + 25);
        }
    }

    @Test
    void aMeanOfZeroGivesZero() {
        assertThat(Poisson.quantile(0, LAST_UNIFORM)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1e9", "NaN"})
    void refusesAMeanOutside(double mean) {
        assertThatThrownBy(() -> Poisson.quantile(mean, 0.5))
                .hasMessage("mean must be from 0.0 to 1.0E9 but is " + mean);
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> Poisson.quantile(1, 1)).hasMessage("u must be above 0 and below 1 but is 1.0");
    }
}
