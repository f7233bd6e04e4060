package org.sepsim.random;

import org.apache.commons.math3.util.FastMath;

/**
 * The number of events of a Poisson process.
 *
 * <pre>{@code P(X = k) = λ^k e^−λ / k!}</pre>
 */
public final class Poisson {
    /** Largest mean: counts stay within an int, and sums of terms within 10⁻¹² of the exact ones. */
    public static final double MAX_MEAN = 1e9;

    /** Up to this mean adding up from zero is faster than starting at the peak. */
    static final double SMALL_MEAN = 32;

    private Poisson() {}

    /**
     * The smallest k with P(X ≤ k) ≥ u; never falls when the mean or u rises.
     *
     * <p>Takes time in proportion to the mean up to {@value #SMALL_MEAN}, to its square root above.
     *
     * @param mean λ, from 0 to {@link #MAX_MEAN}
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if an argument is outside
     */
    public static int quantile(double mean, double u) {
        Uniform.check(u);
        if (!(mean >= 0 && mean <= MAX_MEAN)) {
            throw new IllegalArgumentException("mean must be from 0.0 to " + MAX_MEAN + " but is " + mean);
        }
        if (mean <= SMALL_MEAN) {
            double none = FastMath.exp(-mean);
            return up(mean, 0, none, u - none);
        }
        return fromPeak(mean, u);
    }

    /**
     * Starts at k = m − 1 with m the whole number nearest to λ = m + d.
     *
     * <pre>{@code
     * P(X=m−1; m+t) = P(X=m; m) Σ_j a_j, a_j = c_j t^j, c_{j+1} = −(c_j + c_{j−1}/(j+1))/m, c_0 = 1
     * P(X≤m−1; m+d) = P(X≤m−1; m) − ∫_0^d P(X=m−1; m+t) dt
     * }</pre>
     */
    private static int fromPeak(double mean, double u) {
        double m = Math.rint(mean);
        double d = mean - m;
        double step = -d / m;
        double previous = 0;
        double a = 1;
        double sum = 1;
        double integral = 1;
        for (int j = 1; Math.abs(a) + Math.abs(previous) > 1e-16; j++) {
            double next = step * (a + d * previous / j);
            previous = a;
            a = next;
            sum += a;
            integral += a / (j + 1);
        }
        double peak = PoissonPeak.probability(m);
        double term = peak * sum;
        double left = u - (PoissonPeak.below(m, peak) - peak * d * integral);
        return left > 0 ? up(mean, m - 1, term, left) : down(mean, m - 1, term, left);
    }

    /** {@code left} is what u exceeds P(X ≤ k) by, {@code term} is P(X = k). */
    private static int up(double mean, double from, double term, double left) {
        double k = from;
        double p = term;
        double rest = left;
        while (rest > 0) {
            k++;
            p *= mean / k;
            rest -= p;
            if (p < Binomial.NEGLIGIBLE && k > mean) {
                break;
            }
        }
        return (int) k;
    }

    private static int down(double mean, double from, double term, double left) {
        double k = from;
        double p = term;
        double rest = left + p;
        while (rest <= 0 && p >= Binomial.NEGLIGIBLE && k > 0) {
            p *= k / mean;
            k--;
            rest += p;
        }
        return (int) k;
    }
}
