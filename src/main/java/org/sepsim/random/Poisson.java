package org.sepsim.random;

/**
 * The number of events of a Poisson process.
 *
 * <pre>{@code P(X = k) = λ^k e^−λ / k!}</pre>
 */
public final class Poisson {
    /** Largest mean: counts stay within an int, and sums of terms within 10⁻¹² of the exact ones. */
    public static final double MAX_MEAN = 1e9;

    /** A term below this no longer moves a sum near one. */
    static final double NEGLIGIBLE = 0x1p-60;

    private Poisson() {}

    /**
     * The smallest k with P(X ≤ k) ≥ u; never falls when the mean or u rises.
     *
     * <p>Adds up terms from zero for a small mean, from the peak for others: about √λ terms. The sum is
     * exact to 10⁻¹², so that a count may be one too high or low for u as close as this to a step.
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
        if (mean < PoissonTable.FIRST) {
            double none = PoissonTable.none(mean);
            return up(mean, 0, none, u - none);
        }
        return mean < PoissonTable.LAST ? fromTable(mean, u) : fromSeries(mean, u);
    }

    /**
     * Many counts at once, each as {@link #quantile(double, double)} gives it: most are clear without a sum, and the others alone pay for one.
     *
     * @param mean λ, from 0 to {@link #MAX_MEAN}
     * @param u above 0 and below 1
     * @param count how many of the first elements
     * @param counts receives them
     * @throws IllegalArgumentException if an argument is outside
     */
    public static void quantiles(double[] mean, double[] u, int count, int[] counts) {
        for (int n = 0; n < count; n++) {
            counts[n] = PoissonGuess.of(mean[n], Uniform.check(u[n]));
        }
        for (int n = 0; n < count; n++) {
            if (counts[n] == PoissonGuess.UNCLEAR) {
                counts[n] = quantile(mean[n], u[n]);
            }
        }
    }

    private static int fromTable(double mean, double u) {
        int m = (int) (mean + 0.5);
        double d = mean - m;
        double term = PoissonTable.term(m, d);
        double left = u - (PoissonTable.below(m) - PoissonTable.integral(m, d));
        return fromPeak(mean, m - 1, term, left);
    }

    private static int fromSeries(double mean, double u) {
        int m = (int) Math.rint(mean);
        double d = mean - m;
        double step = -d / m;
        double previous = 0;
        double a = 1;
        double sum = 1;
        double integral = 1;
        for (int j = 1; j < PoissonTable.TERMS; j++) { // the series of PoissonPeak, term by term
            double next = step * (a + d * previous / j);
            previous = a;
            a = next;
            sum += a;
            integral += a / (j + 1);
        }
        double peak = PoissonPeak.probability(m);
        double left = u - (PoissonPeak.below(m, peak) - peak * d * integral);
        return fromPeak(mean, m - 1, peak * sum, left);
    }

    /** {@code term} is P(X = k), {@code left} what u exceeds P(X ≤ k) by. */
    private static int fromPeak(double mean, int k, double term, double left) {
        return left > 0 ? up(mean, k, term, left) : down(mean, k, term, left);
    }

    private static int up(double mean, double from, double first, double excess) {
        double k = from; // not an int: the division then waits for nothing
        double term = first;
        double left = excess;
        while (left > 0 && (term >= NEGLIGIBLE || k <= mean)) {
            k++;
            term *= mean / k;
            left -= term;
        }
        return (int) k;
    }

    private static int down(double mean, double from, double first, double excess) {
        double k = from;
        double perMean = 1 / mean;
        double term = first;
        double left = excess + term; // what u exceeds P(X < k) by
        while (left <= 0 && term >= NEGLIGIBLE && k > 0) {
            term *= k * perMean;
            k--;
            left += term;
        }
        return (int) k;
    }
}
