package org.sepsim.random;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Goodness of fit of drawn counts to a distribution, by Pearson's χ². */
final class Fit {
    private static final double LEAST_EXPECTED = 20;

    private Fit() {}

    /** Draws for the same purpose of one imagined agent, reproducible for good. */
    static double uniform(int draw, int stream) {
        return Chance.uniform(new Chance(20_261_122, stream).key(Purpose.PLACEBO, Chance.id("Fit"), 0), 0, draw, 0);
    }

    /**
     * The p-value of counts drawn, {@code probability} giving P(X = k); neighbours are pooled until twenty are expected.
     */
    static double pValue(int[] drawn, IntToDoubleFunction probability) {
        int last = 0;
        for (int k : drawn) {
            last = Math.max(last, k);
        }
        double[] seen = new double[last + 1];
        for (int k : drawn) {
            seen[k]++;
        }
        double statistic = 0;
        int cells = 0;
        double seenInCell = 0;
        double expectedInCell = 0;
        double seenSoFar = 0;
        double expectedSoFar = 0;
        for (int k = 0; k <= last; k++) {
            seenInCell += seen[k];
            expectedInCell += drawn.length * probability.applyAsDouble(k);
            double rest = drawn.length - expectedSoFar - expectedInCell;
            if (expectedInCell >= LEAST_EXPECTED && rest >= LEAST_EXPECTED) {
                statistic += square(seenInCell - expectedInCell) / expectedInCell;
                cells++;
                seenSoFar += seenInCell;
                expectedSoFar += expectedInCell;
                seenInCell = 0;
                expectedInCell = 0;
            }
        }
        double rest = drawn.length - expectedSoFar;
        statistic += square(drawn.length - seenSoFar - rest) / rest;
        return 1 - new ChiSquaredDistribution(cells).cumulativeProbability(statistic);
    }

    private static double square(double x) {
        return x * x;
    }
}
