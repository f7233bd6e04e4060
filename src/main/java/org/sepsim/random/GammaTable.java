package org.sepsim.random;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Quantiles of the gamma distribution of mean one and variance α, by a table.
 *
 * <pre>{@code G ~ Gamma(shape 1/α, scale α)}</pre>
 *
 * <p>From 2⁻²⁰ to 1 − 2⁻²⁰ each half of the probabilities is cut into octaves, each octave into eight cells, and in
 * each cell the quantile is the polynomial of degree five that has the right value, slope and curvature at both ends.
 * Relative error at most 10⁻⁷. Outside, twice in a million draws, the exact equation is solved. Strictly increasing.
 *
 * <p>Immutable.
 */
public final class GammaTable {
    /** Smallest α. For less, a Poisson distribution differs by nothing that counts. */
    public static final double LEAST_ALPHA = 0.001;

    /** Largest α. */
    public static final double LARGEST_ALPHA = 5;

    private static final double TAIL = 0x1p-20;
    private static final int CELL_BITS = 3;
    private static final int CELLS_PER_OCTAVE = 1 << CELL_BITS;
    private static final int CELLS = 19 * CELLS_PER_OCTAVE;
    private static final int TERMS = 6;
    private static final int SIDE = (CELLS + 1) * TERMS;
    private static final int SHIFT = 52 - CELL_BITS;
    private static final long WITHIN_CELL = (1L << SHIFT) - 1;
    private static final double CELL_UNIT = 1.0 / (1L << SHIFT);
    private static final long FIRST_CELL = Double.doubleToLongBits(TAIL) >>> SHIFT;

    /** Enough for the points of a sweep that run side by side; more than these are made anew. */
    private static final int MOST_KEPT = 256;

    private static final Map<Double, GammaTable> KEPT = new ConcurrentHashMap<>();

    /** The table made last, found without a look at the map; written only when one is made, so that threads do not take turns in writing it. */
    private static volatile GammaTable last;

    private final double alpha;
    private final GammaDistribution distribution;
    /** The lower half of the probabilities, then the upper. */
    private final double[] polynomials;

    private GammaTable(double alpha) {
        this.alpha = alpha;
        distribution = new GammaDistribution(1 / alpha);
        polynomials = new double[2 * SIDE];
        fill(0, 1);
        fill(SIDE, -1);
    }

    /**
     * The table of one α; asked again for the same, as a rule the same object.
     *
     * @param alpha variance of G, from {@value #LEAST_ALPHA} to {@value #LARGEST_ALPHA}
     * @throws IllegalArgumentException if {@code alpha} is outside
     */
    public static GammaTable of(double alpha) {
        if (!(alpha >= LEAST_ALPHA && alpha <= LARGEST_ALPHA)) {
            throw new IllegalArgumentException(
                    "alpha must be from " + LEAST_ALPHA + " to " + LARGEST_ALPHA + " but is " + alpha);
        }
        GammaTable made = last; // replicates of one scenario share their α
        return made != null && made.alpha == alpha ? made : kept(alpha);
    }

    private static GammaTable kept(double alpha) {
        GammaTable kept = KEPT.get(alpha);
        if (kept == null) {
            kept = new GammaTable(alpha);
            if (KEPT.size() >= MOST_KEPT) {
                KEPT.clear();
            }
            KEPT.put(alpha, kept);
            last = kept;
        }
        return kept;
    }

    /** α, the variance of G. */
    public double alpha() {
        return alpha;
    }

    /**
     * Returns g with P(G ≤ g) = u.
     *
     * @param u above 0 and below 1
     * @throws IllegalArgumentException if {@code u} is outside
     */
    public double quantile(double u) {
        Uniform.check(u);
        int upper = (int) (u + 0.5); // 0 or 1: to compute it is faster than to guess which half comes next
        double probability = upper + (1 - 2 * upper) * u;
        if (probability >= TAIL) {
            return value(upper * SIDE, probability);
        }
        return upper == 0
                ? distribution.lowerQuantile(u, distribution.lowerGuess(u))
                : distribution.upperQuantile(probability, distribution.upperGuess(probability));
    }

    /**
     * Replaces each of the first probabilities by its quantile.
     *
     * @param u above 0 and below 1
     * @param count how many
     * @throws IllegalArgumentException if one is outside
     */
    public void quantiles(double[] u, int count) {
        for (int n = 0; n < count; n++) {
            u[n] = quantile(u[n]);
        }
    }

    /** Exponent and first bits of the probability are the cell, its other bits the place in the cell. */
    private double value(int side, double probability) {
        long bits = Double.doubleToRawLongBits(probability);
        int c = side + (int) ((bits >>> SHIFT) - FIRST_CELL) * TERMS;
        double t = (bits & WITHIN_CELL) * CELL_UNIT;
        double low = polynomials[c] + t * polynomials[c + 1];
        double middle = polynomials[c + 2] + t * polynomials[c + 3];
        double high = polynomials[c + 4] + t * polynomials[c + 5];
        double t2 = t * t;
        return low + t2 * (middle + t2 * high);
    }

    /** {@code side} is 1 for the lower half, −1 for the upper; one cell more holds the value at one half. */
    private void fill(int start, int side) {
        GammaNode from = GammaNode.first(distribution, side, TAIL);
        for (int cell = 0; cell < CELLS; cell++) {
            double width = TAIL * (1 << (cell / CELLS_PER_OCTAVE)) / CELLS_PER_OCTAVE;
            GammaNode to = from.next(distribution, side, width);
            from.hermite(to, width, polynomials, start + cell * TERMS);
            from = to;
        }
        polynomials[start + CELLS * TERMS] = from.value();
    }
}
