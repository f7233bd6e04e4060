package org.sepsim.random;

import java.util.Arrays;

/**
 * Numbers of successes of few trials, all with one probability: the number is how many steps of the distribution function u has passed.
 *
 * <p>Immutable.
 */
public final class FewTrials {
    /** Most trials. */
    public static final int MOST = 8;

    private static final double NEVER = 2;

    /** P(X ≤ k) at {@code n * MOST + k}; from k = n on what u does not pass. */
    private final double[] steps = new double[(MOST + 1) * MOST];

    /**
     * The steps for a probability: one trial more fails, or it succeeds and one success fewer was needed.
     *
     * <pre>{@code P(X_n ≤ k) = (1 − p) P(X_{n−1} ≤ k) + p P(X_{n−1} ≤ k − 1)}</pre>
     *
     * @param p of a success, 0 to 1
     * @throws IllegalArgumentException if {@code p} is outside
     */
    public FewTrials(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be from 0.0 to 1.0 but is " + p);
        }
        Arrays.fill(steps, NEVER);
        for (int n = 1; n <= MOST; n++) {
            for (int k = 0; k < n; k++) {
                steps[n * MOST + k] = (1 - p) * below(n - 1, k) + p * below(n - 1, k - 1);
            }
        }
    }

    private double below(int n, int k) {
        return k < 0 ? 0 : k < n ? steps[n * MOST + k] : 1;
    }

    /**
     * The smallest k with P(X ≤ k) ≥ u, as {@link Binomial#quantile} gives it; every step is asked, as to guess the last one would cost more.
     *
     * @param n trials, from 0 to {@link #MOST}
     * @param u above 0 and below 1
     */
    public int quantile(int n, double u) {
        int k = 0;
        for (int step = 0; step < MOST; step++) {
            k += u > steps[n * MOST + step] ? 1 : 0;
        }
        return k;
    }
}
