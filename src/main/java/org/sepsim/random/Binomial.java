package org.sepsim.random;

import org.apache.commons.math3.util.FastMath;

/** The number of successes in n independent trials. */
public final class Binomial {
    /** Below this many standard deviations under the mean lies less than 10⁻¹³ when p ≤ ½ (Okamoto 1958). */
    private static final double REACH = 7.8;

    /** Up to this many trials repeated squaring keeps 13 digits and is faster than a logarithm. */
    private static final int SQUARING_LIMIT = 1024;

    /** Binary digits of n that are taken at once. */
    private static final int DIGITS = 4;

    /** Up to this mean it is faster to begin at zero, where that is one power, than at the first term that counts. */
    private static final double FROM_ZERO = 128;

    private static final double NEAR = 0.1;

    /** Enough for |v| ≤ 0.1: what is left out is below 10⁻¹⁶ of the sum. */
    private static final int DEVIANCE_TERMS = 9;

    private Binomial() {}

    /**
     * The smallest k with P(X ≤ k) ≥ u; never falls when n, p or u rises.
     *
     * <pre>{@code P(X = k) = C(n,k) p^k (1−p)^(n−k)}</pre>
     *
     * <p>Where it is not clear without, adds up the terms of the rarer outcome from below; the sum has at most about 16 √(n p (1 − p)) terms, or some more than 128, and
     * is exact to 10⁻¹² for n up to 100 000, so that a count may be one too high or low for u as close as this to a step.
     *
     * @param n trials, at least 0
     * @param p probability of a success, 0 to 1
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if an argument is outside
     */
    public static int quantile(int n, double p, double u) {
        check(n, p, u);
        int guess = BinomialGuess.of(n, p, u);
        return guess == PoissonGuess.UNCLEAR ? byTerms(n, p, u) : guess;
    }

    /**
     * Many numbers at once, each as {@link #quantile} gives it.
     *
     * @param n trials, at least 0, whole
     * @param p probabilities of a success, 0 to 1
     * @param u above 0 and below 1
     * @param count how many of the first elements
     * @param room for as many numbers
     * @param more room for as many again
     * @param successes receives them
     * @throws IllegalArgumentException if an argument is outside
     */
    public static void quantiles(
            double[] n, double[] p, double[] u, int count, double[] room, double[] more, int[] successes) {
        for (int k = 0; k < count; k++) {
            check(n[k], p[k], u[k]);
        }
        BinomialGuess.expand(n, p, u, count, room, more);
        for (int k = 0; k < count; k++) {
            int guess = BinomialGuess.of(n[k], p[k], room[k]);
            successes[k] = guess == PoissonGuess.UNCLEAR ? byTerms((int) n[k], p[k], u[k]) : guess;
        }
    }

    private static void check(double n, double p, double u) {
        Uniform.check(u);
        if (n < 0) {
            throw new IllegalArgumentException("n must be at least 0 but is " + (int) n);
        }
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be from 0.0 to 1.0 but is " + p);
        }
    }

    /** As {@link #quantile}, of arguments that are right. */
    static int byTerms(int n, double p, double u) {
        if (p <= 0.5) {
            return smallest(n, p, 1 - p, u);
        }
        // P(failures ≤ j) > 1 − u just when P(successes ≤ n − j − 1) < u; nextUp makes "at least" of "above"
        return n - smallest(n, 1 - p, p, Math.nextUp(1 - u));
    }

    private static int smallest(int n, double p, double q, double u) {
        double mean = n * p;
        boolean fromZero = mean <= REACH * REACH * q || (mean <= FROM_ZERO && n <= SQUARING_LIMIT);
        double k = fromZero ? 0 : Math.floor(mean - REACH * Math.sqrt(mean * q)); // not an int, as in Poisson
        double term = k == 0 ? none(n, p, q) : at(n, p, q, (int) k);
        double odds = p / q;
        double remaining = n - k;
        double left = u - term;
        while (left > 0 && remaining > 0 && (term >= Poisson.NEGLIGIBLE || k <= mean)) {
            k++;
            term *= remaining * odds / k;
            remaining--;
            left -= term;
        }
        return (int) k;
    }

    /**
     * Returns P(X = k) by Poisson's peaks (Loader 2000), for 0 &lt; k &lt; n.
     *
     * <pre>{@code peak(k) peak(n − k)/peak(n) e^−(d(k, np) + d(n − k, nq)),  peak(m) = m^m e^−m/m!}</pre>
     */
    private static double at(int n, double p, double q, int k) {
        int rest = n - k;
        double peaks = PoissonPeak.probability(k) * PoissonPeak.probability(rest) / PoissonPeak.probability(n);
        return peaks * Exp.any(-deviance(k, n * p) - deviance(rest, n * q));
    }

    /** Returns d(x, m) = x ln(x/m) + m − x; near m by the series of the logarithm, because its parts would cancel. */
    private static double deviance(double x, double m) {
        double v = (x - m) / (x + m);
        if (Math.abs(v) > NEAR) {
            return x * Log.of(x / m) + m - x;
        }
        double v2 = v * v;
        double power = 2 * x * v;
        double sum = (x - m) * v;
        for (int j = 3; j < 2 * DEVIANCE_TERMS; j += 2) {
            power *= v2;
            sum += power / j;
        }
        return sum;
    }

    private static double none(int n, double p, double q) {
        if (n > SQUARING_LIMIT) {
            return FastMath.exp(n * FastMath.log1p(-p));
        }
        double result = 1;
        double square = q;
        for (int rest = n; rest > 0; rest >>= DIGITS) {
            for (int digit = 0; digit < DIGITS; digit++) {
                double odd = (rest >> digit) & 1; // 0 or 1: to compute with it is faster than to guess it
                result *= odd * square + (1 - odd);
                square *= square;
            }
        }
        return result;
    }
}
