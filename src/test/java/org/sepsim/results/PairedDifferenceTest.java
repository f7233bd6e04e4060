package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.random.Chance;
import org.sepsim.random.Normal;
import org.sepsim.random.Purpose;

class PairedDifferenceTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(1);

    /** By hand: differences 1, 2, 3, −1; mean 1.25, sd 1.7078251, t_0.975(3) 3.1824463 (R: qt(.975, 3)). */
    @Test
    void statisticsAreThoseOfTheDifferencesByReplicate() {
        double[] baseline = {10, 20, 30, 40, 5};
        double[] alternative = {11, 22, 33, 39, Double.NaN};

        PairedDifference d = PairedDifference.of(baseline, alternative, BOOTSTRAP);

        assertThat(d.mean()).isEqualTo(1.25);
        assertThat(d.ci95High() - d.mean()).isCloseTo(3.1824463 * 1.7078251 / 2, within(1e-6));
        assertThat(d.mean() - d.ci95Low()).isCloseTo(d.ci95High() - d.mean(), within(1e-12));
        assertThat(d.shareHigher()).isEqualTo(0.75);
        assertThat(d.shareLower()).isEqualTo(0.25);
        assertThat(d.replicates()).isEqualTo(4);
        assertThat(d.boot95Low()).isBetween(-1.0, 1.25);
        assertThat(d.boot95High()).isBetween(1.25, 3.0);
    }

    @Test
    void equalWorldsDifferByZeroWithoutWidth() {
        double[] values = {0.1, 0.2, 0.7};

        PairedDifference d = PairedDifference.of(values, values.clone(), BOOTSTRAP);

        assertThat(d).isEqualTo(new PairedDifference(0, 0, 0, 0, 0, 0, 0, 3));
        assertThat(d.zero()).isTrue();
        assertThat(d.clear()).isFalse();
    }

    @Test
    void oneWorldHasADifferenceButNoInterval() {
        PairedDifference d = PairedDifference.of(new double[] {1}, new double[] {3}, BOOTSTRAP);

        assertThat(d.mean()).isEqualTo(2);
        assertThat(new double[] {d.ci95Low(), d.ci95High(), d.boot95Low(), d.boot95High()})
                .containsOnly(Double.NaN);
        assertThat(d.clear()).isFalse();
    }

    @Test
    void worldsThatAreNotPairsAreRefused() {
        assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3], BOOTSTRAP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 replicates but the other has 3");
    }

    @Test
    void theBootstrapHangsOnSeedAndValuesAlone() {
        double[] values = worlds(0, 60, false);
        double[] zero = new double[60];
        PairedDifference first = PairedDifference.of(zero, values, BOOTSTRAP);
        PairedDifference.of(zero, worlds(1, 60, false), BOOTSTRAP);
        PairedDifference.of(new double[30], worlds(1, 30, false), BOOTSTRAP);

        assertThat(PairedDifference.of(zero, values, BOOTSTRAP)).isEqualTo(first);
        assertThat(PairedDifference.of(zero, values, new Bootstrap(1))).isEqualTo(first);
        assertThat(PairedDifference.of(zero, values, new Bootstrap(2)).boot95Low())
                .isNotEqualTo(first.boot95Low());
    }

    /** Groups of neighbours: 5000 normal differences, both intervals of the mean agree within a tenth of their width. */
    @Test
    void manyWorldsAreResampledInGroups() {
        double[] values = worlds(0, 5000, false);

        PairedDifference d = PairedDifference.of(new double[5000], values, BOOTSTRAP);

        double width = d.ci95High() - d.ci95Low();
        assertThat(d.boot95Low()).isCloseTo(d.ci95Low(), within(width / 10));
        assertThat(d.boot95High()).isCloseTo(d.ci95High(), within(width / 10));
    }

    /**
     * Coverage of the known difference 0.3 by both 95 % intervals, 4000 experiments of n worlds, seed fixed: passes or fails for good. The standard
     * error of a coverage is 0.0034, so that an interval that covers 95 % fails [0.93, 0.97] once in 10⁸ seeds; one that covers 91 % would be
     * caught in all but once in 10⁸. The paired worlds share luck with standard deviation 5, which a difference of means of unpaired
     * worlds would not survive. Skewed: exponential differences, for which theory says slow convergence, so n is that of a default batch.
     */
    @ParameterizedTest(name = "{0} worlds, skewed {1}")
    @CsvSource({"50, false", "200, false", "200, true"})
    void bothIntervalsCoverAKnownDifferenceInNinetyFiveOfAHundredExperiments(int worlds, boolean skewed) {
        int experiments = 4000;
        int student = 0;
        int bootstrap = 0;
        for (int experiment = 0; experiment < experiments; experiment++) {
            double[] baseline = luck(experiment, worlds);
            double[] alternative = baseline.clone();
            double[] effect = worlds(experiment, worlds, skewed);
            Arrays.setAll(alternative, i -> baseline[i] + 0.3 + effect[i]);
            PairedDifference d = PairedDifference.of(baseline, alternative, BOOTSTRAP);
            student += d.ci95Low() <= 0.3 && 0.3 <= d.ci95High() ? 1 : 0;
            bootstrap += d.boot95Low() <= 0.3 && 0.3 <= d.boot95High() ? 1 : 0;
        }
        assertThat(student / (double) experiments).as("Student").isBetween(0.93, 0.97);
        assertThat(bootstrap / (double) experiments).as("bootstrap").isBetween(0.93, 0.97);
    }

    /** Luck that both worlds share, normal with standard deviation 5. */
    private static double[] luck(int experiment, int worlds) {
        double[] luck = new double[worlds];
        long key = new Chance(3, experiment).key(Purpose.INVENTIONS, 1, 2);
        Arrays.setAll(luck, i -> 5 * Normal.quantile(Chance.uniform(key, 0, i, 0)));
        return luck;
    }

    /** What differs by world with mean zero: standard normal, or exponential less its mean. */
    private static double[] worlds(int experiment, int worlds, boolean skewed) {
        double[] effect = new double[worlds];
        long key = new Chance(5, experiment).key(Purpose.INVENTIONS, 1, 2);
        Arrays.setAll(effect, i -> {
            double u = Chance.uniform(key, 0, i, 0);
            return skewed ? -Math.log(u) - 1 : Normal.quantile(u);
        });
        return effect;
    }
}
