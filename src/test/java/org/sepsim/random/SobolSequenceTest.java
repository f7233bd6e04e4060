package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Against numbers of another program: {@code scipy.stats.qmc.Sobol(d, scramble=False).random(n)} of SciPy 1.17.1. All are exact in binary. */
class SobolSequenceTest {
    @Test
    void theFirstPointsOfFiveDimensionsAreThoseOfScipy() {
        assertThat(SobolSequence.points(5, 0, 9)).isDeepEqualTo(new double[][] {
            {0.0, 0.0, 0.0, 0.0, 0.0},
            {0.5, 0.5, 0.5, 0.5, 0.5},
            {0.75, 0.25, 0.25, 0.25, 0.75},
            {0.25, 0.75, 0.75, 0.75, 0.25},
            {0.375, 0.375, 0.625, 0.875, 0.375},
            {0.875, 0.875, 0.125, 0.375, 0.875},
            {0.625, 0.125, 0.875, 0.625, 0.625},
            {0.125, 0.625, 0.375, 0.125, 0.125},
            {0.1875, 0.3125, 0.9375, 0.4375, 0.5625}
        });
    }

    @Test
    void aPointFarAlongIsThatOfScipy() {
        assertThat(SobolSequence.points(5, 1023, 1)[0])
                .containsExactly(0.0009765625, 0.7529296875, 0.6123046875, 0.1455078125, 0.1865234375);
    }

    @Test
    void highDimensionsAreThoseOfScipy() {
        double[][] points = SobolSequence.points(1000, 0, 512);
        int[] some = {1, 2, 3, 100, 511};

        assertThat(Arrays.stream(some).mapToDouble(i -> points[i][499]))
                .containsExactly(0.5, 0.25, 0.75, 0.4921875, 0.115234375);
        assertThat(Arrays.stream(some).mapToDouble(i -> points[i][999]))
                .containsExactly(0.5, 0.75, 0.25, 0.9140625, 0.728515625);
    }

    @Test
    void skippingLeavesOutAndChangesNothing() {
        double[][] all = SobolSequence.points(3, 0, 40);

        assertThat(SobolSequence.points(3, 17, 23)).isDeepEqualTo(Arrays.copyOfRange(all, 17, 40));
    }
}
