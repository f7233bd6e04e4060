package org.sepsim.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sepsim.random.Chance;

class FoundingTest {
    private static final int ACTORS = 8;
    private static final int WORLDS = 400;
    private static final double COST = 0.33;

    /** Nobody founds anything where it is said to be impossible; of random landscapes some are of each kind. */
    @Test
    void whatIsSaidToBeImpossibleFoundsNothing() {
        int impossible = 0;
        int founded = 0;
        for (int world = 0; world < WORLDS; world++) {
            double[] size = size(world);
            double[] propensity = propensity(world);
            int[] camp = everybodyAlone();
            boolean possible = Founding.isPossible(size, propensity, everybody(), COST, camp);
            Landscape.found(size, propensity, everybody(), 3, Landscape.UNLIMITED, COST, camp);
            boolean stands = !Arrays.equals(camp, everybodyAlone());
            assertThat(stands && !possible).isFalse();
            impossible += possible ? 0 : 1;
            founded += stands ? 1 : 0;
        }
        assertThat(impossible).isBetween(10, WORLDS - 10);
        assertThat(founded).isGreaterThan(5);
    }

    /** A camp that does not stand leaves everybody where it was, and so does every further one. */
    @Test
    void aCampThatDoesNotStandLeavesNoTrace() {
        double[] size = {0.5, 0.3, 0.2};
        double[] propensity = {0, 0.4, -0.5, 0.4, 0, -0.1, -0.5, -0.1, 0};
        int[] camp = {Landscape.ALONE, Landscape.ALONE, Landscape.ALONE};
        Landscape.found(size, propensity, new int[] {2, 0, 1}, 3, Landscape.UNLIMITED, 0.3, camp);
        assertThat(camp).containsOnly(Landscape.ALONE);
        Landscape.found(size, propensity, new int[] {2, 0, 1}, 3, Landscape.UNLIMITED, 0.1, camp);
        assertThat(camp).containsExactly(0, 0, Landscape.ALONE);
    }

    private static double[] size(int world) {
        double[] size = new double[ACTORS];
        Arrays.setAll(size, i -> Chance.uniform(1, i, world, 0) / 3);
        return size;
    }

    private static double[] propensity(int world) {
        double[] propensity = new double[ACTORS * ACTORS];
        for (int i = 0; i < ACTORS; i++) {
            for (int j = 0; j < i; j++) {
                double p = 2 * Chance.uniform(2, i, world, j) - 1;
                propensity[i * ACTORS + j] = p;
                propensity[j * ACTORS + i] = p;
            }
        }
        return propensity;
    }

    private static int[] everybody() {
        int[] order = new int[ACTORS];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static int[] everybodyAlone() {
        int[] camp = new int[ACTORS];
        Arrays.fill(camp, Landscape.ALONE);
        return camp;
    }
}
