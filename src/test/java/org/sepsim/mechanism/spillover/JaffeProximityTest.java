package org.sepsim.mechanism.spillover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JaffeProximityTest {
    private static final double[] RADIO = {0.6, 0.4, 0};
    private static final double[] CHIPS = {0, 0.4, 0.6};

    /** As the model asks: two firms, a vector each. */
    private static double proximity(double[] one, double[] other) {
        double[][] units = new double[one.length][];
        for (int k = 0; k < one.length; k++) {
            units[k] = new double[] {one[k], other[k]};
        }
        JaffeProximity.units(units, new double[2], units);
        double[] toEach = new double[2];
        JaffeProximity.of(units, 0, toEach);
        return toEach[1];
    }

    /** .16/.52 by hand; tolerance 1e-12 is rounding. */
    @Test
    void proximityIsTheCosineOfTheFields() {
        assertThat(proximity(RADIO, CHIPS)).isCloseTo(0.16 / 0.52, within(1e-12));
        assertThat(proximity(CHIPS, RADIO)).isEqualTo(proximity(RADIO, CHIPS));
    }

    /** The extremes are 10^±100, where squares of squares would leave the range of a double. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-100, 1e-3, 7, 1e100})
    void proximityDoesNotDependOnSize(double factor) {
        double[] scaled = {0.6 * factor, 0.4 * factor, 0};
        double[] chips = {0, 0.4 * factor, 0.6 * factor};
        assertThat(proximity(scaled, CHIPS)).isCloseTo(0.16 / 0.52, within(1e-12));
        assertThat(proximity(scaled, chips)).isCloseTo(0.16 / 0.52, within(1e-12));
    }

    @Test
    void alikeIsOneDisjointIsZeroAndNothingIsNearNothing() {
        assertThat(proximity(RADIO, RADIO)).isCloseTo(1, within(1e-12)).isLessThanOrEqualTo(1);
        assertThat(proximity(new double[] {1, 0}, new double[] {0, 3})).isZero();
        assertThat(proximity(RADIO, new double[3])).isZero();
    }

    /** Fields of two blocs that share none: the pool across the border is exactly nothing. */
    @Test
    void fullDecouplingLeavesNoPoolAcrossTheBorder() {
        double[] east = {3, 4, 0, 0};
        double[][] west = {{0, 0, 1, 2}, {0, 0, 5, 0}};
        double pool = 0;
        for (double[] other : west) {
            pool += proximity(east, other) * 100;
        }
        assertThat(pool).isZero();
    }
}
