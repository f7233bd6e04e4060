package org.sepsim.experiment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bands of 0, .01, …, 1, whose quantiles are what they are called. */
class ComparisonTest {
    private static final double[] BAND =
            IntStream.rangeClosed(0, 100).mapToDouble(i -> i / 100.0).toArray();

    private static Comparison with(double target) {
        return Comparison.of(Targets.share("a", "4G", "2010", target), BAND);
    }

    @Test
    void aTargetInsideCostsTheWidthOfTheBand() {
        assertThat(with(0.5).inside()).isTrue();
        assertThat(with(0.5).intervalScore()).isCloseTo(0.9, within(1e-12));
    }

    /** u = .95, x = 1.05: .9 + 20 · .1. */
    @Test
    void aTargetOutsideCostsTwentyTimesItsDistanceMore() {
        assertThat(with(1.05).inside()).isFalse();
        assertThat(with(1.05).intervalScore()).isCloseTo(2.9, within(1e-12));
        assertThat(with(-0.05).intervalScore()).isCloseTo(2.9, within(1e-12));
    }

    @Test
    void anErrorCountsInHalfPlausibleRanges() {
        assertThat(with(0.3).error()).isCloseTo(2, within(1e-12));
        assertThat(with(0.3).medianPlausible()).isFalse();
        assertThat(with(0.3).relativeWidth()).isCloseTo(4.5, within(1e-12));
    }

    @Test
    void whereNoWorldHasAValueNothingIsTold() {
        Comparison comparison = Comparison.of(Targets.share("a", "4G", "2010", 1), new double[] {Double.NaN});

        assertThat(comparison.told()).isFalse();
        assertThat(comparison.inside()).isFalse();
    }
}
