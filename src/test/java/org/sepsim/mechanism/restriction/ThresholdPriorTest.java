package org.sepsim.mechanism.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.random.Normal;

class ThresholdPriorTest {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double ALWAYS = Double.POSITIVE_INFINITY;
    private final ThresholdPrior prior = new ThresholdPrior(0.5, 0.12);

    @Test
    void withoutHistoryAThresholdIsTheQuantileOfTheNormal() {
        assertThat(prior.draw(0.5, NEVER, ALWAYS)).isCloseTo(0.5, within(1e-12));
        assertThat(prior.draw(0.8, NEVER, ALWAYS)).isCloseTo(0.5 + 0.12 * Normal.quantile(0.8), within(1e-12));
    }

    /** Half of the mass above the mean lies below the upper quartile, .6744898 deviations away. */
    @Test
    void aNationThatHadNotActedOnTheMeanLiesInTheUpperHalf() {
        assertThat(prior.draw(0.5, 0.5, ALWAYS)).isCloseTo(0.5 + 0.12 * 0.6744898, within(1e-8));
        assertThat(prior.draw(0.5, NEVER, 0.5)).isCloseTo(0.5 - 0.12 * 0.6744898, within(1e-8));
    }

    @ParameterizedTest(name = "between {0} and {1}")
    @CsvSource({"0.3, 0.4", "0.55, 0.56", "-0.5, 0.1", "0.9, 1.4"})
    void everyDrawLiesWithinWhatHistoryRevealedAndRisesWithItsLuck(double above, double notAbove) {
        double before = above;
        for (double u = 0.01; u < 1; u += 0.01) {
            double threshold = prior.draw(u, above, notAbove);
            assertThat(threshold).isBetween(before, notAbove);
            before = threshold;
        }
    }

    @Test
    void whereThePriorHasNoMassTheBoundIsAllThatIsKnown() {
        assertThat(prior.draw(0.5, NEVER, -2)).isEqualTo(-2);
        assertThat(prior.draw(0.5, 3, ALWAYS)).isEqualTo(3);
    }

    @Test
    void anActWeighsMoreThanAnEarlierHesitation() {
        assertThat(prior.draw(0.5, 0.6, 0.4)).isEqualTo(0.4);
    }
}
