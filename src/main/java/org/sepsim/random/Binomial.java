package org.sepsim.random;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.util.FastMath;

/** The number of successes in n independent trials. */
public final class Binomial {
    /** Below this many standard deviations under the mean lies less than 2⁻⁶⁰ when p ≤ ½ (Okamoto 1958). */
    private static final double REACH = 9.2;

    /** A term below this no longer moves a sum near one. */
    static final double NEGLIGIBLE = 0x1p-60;

    /** Up to this many trials repeated squaring keeps 14 digits and is faster than a logarithm. */
    private static final int SQUARING_LIMIT = 128;

    private Binomial() {}

    /**
     * The smallest k with P(X ≤ k) ≥ u; never falls when n, p or u rises.
     *
     * <pre>{@code P(X = k) = C(n,k) p^k (1−p)^(n−k)}</pre>
     *
     * <p>Adds up the terms from the thin end; takes time in proportion to min(n·p, 9·√(n·p·(1−p))) or less.
     *
     * @param n trials, at least 0
     * @param p probability of a success, 0 to 1
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if an argument is outside
     */
    public static int quantile(int n, double p, double u) {
        Uniform.check(u);
        if (n < 0) {
            throw new IllegalArgumentException("n must be at least 0 but is " + n);
        }
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be from 0.0 to 1.0 but is " + p);
        }
        return p <= 0.5 ? fromBelow(n, p, u) : fromAbove(n, p, u);
    }

    private static int fromBelow(int n, double p, double u) {
        int k = start(n, p);
        double term = term(n, p, k);
        double odds = p / (1 - p);
        double left = u - term;
        while (left > 0 && k < n) {
            term *= (n - k) * odds / (k + 1);
            k++;
            left -= term;
            if (term < NEGLIGIBLE && k > n * p) {
                break;
            }
        }
        return k;
    }

    /** Counts failures, which are the rarer; k successes are right as long as P(X ≥ k) is above 1 − u. */
    private static int fromAbove(int n, double p, double u) {
        double q = 1 - p;
        int failures = start(n, q);
        double term = term(n, q, failures);
        double odds = q / p;
        double left = (1 - u) - term;
        while (left >= 0 && failures < n) {
            term *= (n - failures) * odds / (failures + 1);
            failures++;
            left -= term;
            if (term < NEGLIGIBLE && failures > n * q) {
                break;
            }
        }
        return n - failures;
    }

    private static int start(int n, double p) {
        double mean = n * p;
        return (int) Math.max(0, mean - REACH * Math.sqrt(mean * (1 - p)));
    }

    private static double term(int n, double p, int k) {
        if (k > 0) {
            return FastMath.exp(new BinomialDistribution(null, n, p).logProbability(k));
        }
        return n <= SQUARING_LIMIT ? power(1 - p, n) : FastMath.exp(n * FastMath.log1p(-p));
    }

    private static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
