package org.sepsim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.UnitSphereRandomVectorGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class ToleranceTest {
    /** Targets that are the parameters themselves, each with an error of its own: the posterior is normal with a known deviation, and so are the particles. */
    @Test
    void particlesWithinItSpreadAsTheLikelihoodDoes() {
        int k = 5;
        double deviation = 1 / 1.6448536269514722; // in half plausible ranges
        double radius = Math.sqrt(k) * new Tolerance(k, k).distance(0);
        Well19937c luck = new Well19937c(7);
        UnitSphereRandomVectorGenerator directions = new UnitSphereRandomVectorGenerator(k, luck);
        int count = 20_000;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double place = directions.nextVector()[0] * radius * Math.pow(luck.nextDouble(), 1.0 / k);
            squares += place * place / count;
        }
        assertThat(Math.sqrt(squares)).isCloseTo(deviation, within(0.01));
    }

    @Test
    void itGrowsWithTheDistanceOfTheBestPlace() {
        assertThat(new Tolerance(2, 30).distance(1)).isCloseTo(Math.sqrt(1 + 4 / (30 * 2.7055)), within(1e-4));
    }
}
