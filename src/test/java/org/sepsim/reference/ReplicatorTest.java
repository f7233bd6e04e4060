package org.sepsim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Selection among firms; values by hand to seven digits, tolerance 1e-7. */
class ReplicatorTest {
    private static final double[] SHARE = {0.5, 0.3, 0.2};
    private static final double[] FITNESS = {1.2, 1, 0.8};

    /** 1/(1 + 1/e): ten years at a gap of .1. */
    @Test
    void ofTwoEqualFirmsTheFitterHasSeventyThreePercentAfterTenYears() {
        double[] share = Replicator.after(10, new double[] {0.5, 0.5}, new double[] {0.1, 0});
        assertThat(share[0]).isCloseTo(1 / (1 + 1 / Math.E), within(1e-12)); // rounding
        assertThat(share[0]).isCloseTo(0.7310586, within(1e-7));
    }

    @ParameterizedTest(name = "chi {0}")
    @CsvSource({"1, 0.5660377, 0.2830189, 0.1509434", "0.5, 0.5330189, 0.2915094, 0.1754717"})
    void aDiscreteStepMovesSharesTowardsTheFitter(double selection, double first, double second, double third) {
        double[] next = Replicator.step(selection, SHARE, FITNESS);
        assertThat(next).containsExactly(new double[] {first, second, third}, within(1e-7));
        assertThat(Arrays.stream(next).sum()).isCloseTo(1, within(1e-15));
    }

    /** The step's error is of the order of its length: 1000 steps of .01 at mean fitness near 1 stay within .01. */
    @Test
    void smallDiscreteStepsFollowTheContinuousPath() {
        double[] share = SHARE;
        for (int k = 0; k < 1000; k++) {
            double[] now = share;
            double mean = 1.2 * now[0] + now[1] + 0.8 * now[2];
            share = Replicator.step(0.01 * mean, now, FITNESS);
        }
        assertThat(share).containsExactly(Replicator.after(10, SHARE, FITNESS), within(0.01));
    }
}
