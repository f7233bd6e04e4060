package org.sepsim.experiment;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How many worlds it takes to know a mean to a half-width, though nobody knows the spread beforehand.
 *
 * <pre>{@code
 * first = 30 worlds, s their standard deviation
 * n ≥ (t_0.975(29) · s / h)²                       Stein's number, up to the next ten
 * then ten more until  t_0.975(n − 1) · s_n / √n ≤ h
 * }</pre>
 *
 * <p>The interval mean ± h holds the true mean with probability .95 at least where values are normal: with Stein's number it does, and when to stop
 * beyond it is told by spreads alone, of which a normal mean is independent. Where they are not normal, nearly so, for means of 30 and more are nearly normal.
 *
 * <p>Sources: Stein (1945), Annals of Mathematical Statistics 16(3), 243–258; the second part is the rule of Chow and Robbins (1965), ibid. 36(2), 457–462.
 *
 * @param halfWidth h, in the unit of the values; above 0
 */
record FixedWidth(double halfWidth) {
    /** Worlds of the first stage. */
    static final int FIRST = 30;

    /** Worlds between two looks. */
    static final int ROUND = 10;

    private static final double UPPER = 0.975;

    FixedWidth {
        if (!(halfWidth > 0 && Double.isFinite(halfWidth))) {
            throw new IllegalArgumentException("must be above 0 but is " + halfWidth);
        }
    }

    /**
     * How many worlds to look at next.
     *
     * @param values of all worlds looked at, in order; {@code NaN} where a world has none
     * @param looked how many worlds were looked at
     * @return {@code looked} if they are enough
     */
    int next(double[] values, int looked) {
        if (looked < FIRST) {
            return FIRST;
        }
        double stein = half(Arrays.copyOf(values, Math.min(FIRST, values.length))) / halfWidth;
        double worlds = FIRST * stein * stein;
        if (worlds > looked) { // false where there are too few values to tell
            return (int) Math.min(Integer.MAX_VALUE / 2, ROUND * Math.ceil(worlds / ROUND));
        }
        return half(values) <= halfWidth ? looked : looked + ROUND;
    }

    /** Half-width of the 95 % interval of the mean by Student's t; {@code NaN} for fewer than two values. */
    static double half(double[] values) {
        double[] present =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        int n = present.length;
        if (n < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(present).sum() / n;
        double squares = Arrays.stream(present)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double t = new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER);
        return t * Math.sqrt(squares / (n - 1) / n);
    }
}
