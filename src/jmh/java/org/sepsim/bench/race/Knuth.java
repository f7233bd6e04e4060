package org.sepsim.bench.race;

import java.util.function.DoubleSupplier;

/** Poisson counts by products of uniform numbers, as textbooks have it; exact, and as slow as the mean is large. */
final class Knuth {
    /** Above this e^-mean comes near the smallest number, so that a large mean is drawn in parts. */
    private static final double PART = 500;

    private Knuth() {}

    /**
     * One count.
     *
     * <p>Source: Knuth (1969), The Art of Computer Programming 2, section 3.4.1.
     */
    static int poisson(double mean, DoubleSupplier uniform) {
        if (mean > PART) {
            return poisson(PART, uniform) + poisson(mean - PART, uniform);
        }
        double limit = Math.exp(-mean);
        double product = uniform.getAsDouble();
        int count = 0;
        while (product > limit) {
            product *= uniform.getAsDouble();
            count++;
        }
        return count;
    }
}
