package org.sepsim.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.design.MorrisTrajectories;
import org.sepsim.random.Chance;

class ElementaryEffectsTest {
    private static final double[][] POINTS =
            new MorrisTrajectories(500, 4).points(List.of("a", "b", "c", "d"), new Chance(1, 0));

    private static double[][] of(ElementaryEffects effects) {
        return effects.of(IntStream.range(0, effects.blocks()).toArray());
    }

    /** y = 3a − 2b + 4c·d: exact effects 3 and −2; those of c are 4d, d even over {0, 1/3, 2/3, 1}: mean 2, s.d. 4·√(5/36). */
    @Test
    void aLinearFactorHasItsSlopeAndNoSpreadAndAnInteractionSpreads() {
        double[] values = Arrays.stream(POINTS)
                .mapToDouble(x -> 3 * x[0] - 2 * x[1] + 4 * x[2] * x[3])
                .toArray();

        double[][] found = of(new ElementaryEffects(POINTS, values));

        double[] muStar = found[0];
        double[] sigma = found[1];
        double[] mu = found[2];
        assertThat(muStar[0]).isCloseTo(3, within(1e-9));
        assertThat(muStar[1]).isCloseTo(2, within(1e-9));
        assertThat(mu[1]).isCloseTo(-2, within(1e-9));
        assertThat(sigma[0]).isCloseTo(0, within(1e-9));
        assertThat(mu[2]).isCloseTo(2, within(4 * 1.5 / Math.sqrt(500))); // four standard errors
        assertThat(sigma[2]).isCloseTo(4 * Math.sqrt(5 / 36.0), within(0.1));
    }

    @Test
    void effectsOfBothSignsCancelInTheMeanAndNotInItsSize() {
        double[] values = Arrays.stream(POINTS)
                .mapToDouble(x -> (x[0] - 0.5) * (x[1] < 0.5 ? 1 : -1))
                .toArray();

        double[][] found = of(new ElementaryEffects(POINTS, values));

        assertThat(found[0][0]).isCloseTo(1, within(1e-9));
        assertThat(found[2][0]).isBetween(-0.2, 0.2);
        assertThat(found[0][3]).isZero();
    }

    @Test
    void aTrajectoryWithAMissingValueIsLeftOut() {
        double[] values = Arrays.stream(POINTS).mapToDouble(x -> x[0]).toArray();
        values[7] = Double.NaN;

        assertThat(new ElementaryEffects(POINTS, values).blocks()).isEqualTo(499);
    }
}
