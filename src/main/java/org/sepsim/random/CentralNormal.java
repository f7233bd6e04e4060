package org.sepsim.random;

import java.util.Arrays;

/** Quantiles of the standard normal distribution for probabilities in the middle, quick and not quite exact: for first guesses. Error at most 3·10⁻⁵. */
final class CentralNormal {
    /** The probability, and one less it, of which at least the quantile is known. */
    static final double TAIL = 1.0 / 64;

    private static final int CELLS = 256;
    private static final int FIRST_CELL = (int) (CELLS * TAIL);
    private static final int TERMS = 4;

    /** Cubic polynomials by cell of u; not a number at the ends. */
    private static final double[] POLYNOMIALS = new double[CELLS * TERMS];

    static {
        Arrays.fill(POLYNOMIALS, Double.NaN);
        double from = border(FIRST_CELL);
        for (int cell = FIRST_CELL; cell < CELLS - FIRST_CELL; cell++) {
            double to = border(cell + 1);
            fill(cell, from, to);
            from = to;
        }
    }

    private CentralNormal() {}

    /**
     * Returns w with Φ(w) = u; NaN if u is outside of {@link #TAIL} to 1 − {@link #TAIL}.
     *
     * @param u above 0 and below 1
     */
    static double quantile(double u) {
        double[] c = POLYNOMIALS;
        int cell = (int) (u * CELLS);
        double t = u * CELLS - cell;
        int i = cell * TERMS;
        return (c[i] + t * c[i + 1]) + (c[i + 2] + t * c[i + 3]) * (t * t);
    }

    /** Hermite's polynomial: value and slope are right at both ends of the cell. */
    private static void fill(int cell, double from, double to) {
        double rise = to - from;
        double before = slope(from);
        double after = slope(to);
        POLYNOMIALS[cell * TERMS] = from;
        POLYNOMIALS[cell * TERMS + 1] = before;
        POLYNOMIALS[cell * TERMS + 2] = 3 * rise - 2 * before - after;
        POLYNOMIALS[cell * TERMS + 3] = before + after - 2 * rise;
    }

    private static double border(int cell) {
        return Normal.quantile(cell / (double) CELLS);
    }

    /** dw/du = 1/φ(w), by cell. */
    private static double slope(double w) {
        return Math.sqrt(2 * Math.PI) * StrictMath.exp(w * w / 2) / CELLS;
    }
}
