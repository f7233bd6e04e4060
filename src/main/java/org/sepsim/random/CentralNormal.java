package org.sepsim.random;

import java.util.Arrays;

/** Quantiles of the standard normal distribution for probabilities that are neither very small nor very large, quick and not quite exact: for first guesses. Error at most 3·10⁻⁵. */
final class CentralNormal {
    /** The probability, and one less it, of which at least the quantile is known. */
    static final double TAIL = 1.0 / 64;

    private static final int CELLS = 256;
    private static final int FIRST_CELL = (int) (CELLS * TAIL);
    private static final int TAIL_CELLS = 4096;
    private static final int FIRST_OF_TAIL = 4;
    private static final int TERMS = 4;

    /** Cubic polynomials by cell of u; not a number at the ends. */
    private static final double[] POLYNOMIALS = new double[CELLS * TERMS];

    /** The same for the lower tail, in smaller cells. */
    private static final double[] OF_TAIL = new double[(int) (TAIL_CELLS * TAIL * TERMS)];

    static {
        fill(POLYNOMIALS, CELLS, FIRST_CELL, CELLS - FIRST_CELL);
        fill(OF_TAIL, TAIL_CELLS, FIRST_OF_TAIL, OF_TAIL.length / TERMS);
    }

    private CentralNormal() {}

    /**
     * Returns w with Φ(w) = u; NaN if u is outside of {@link #TAIL} to 1 − {@link #TAIL}.
     *
     * @param u above 0 and below 1
     */
    static double quantile(double u) {
        return value(POLYNOMIALS, u * CELLS);
    }

    /**
     * Returns w with Φ(w) = u for u below {@link #TAIL} or above one less it; NaN for the last thousandth of either side.
     *
     * @param u above 0 and below 1, outside of {@link #TAIL} to 1 − {@link #TAIL}
     */
    static double ofTail(double u) {
        return u < 0.5 ? value(OF_TAIL, u * TAIL_CELLS) : -value(OF_TAIL, (1 - u) * TAIL_CELLS);
    }

    private static double value(double[] c, double place) {
        int cell = (int) place;
        double t = place - cell;
        int i = cell * TERMS;
        return (c[i] + t * c[i + 1]) + (c[i + 2] + t * c[i + 3]) * (t * t);
    }

    private static void fill(double[] polynomials, int cells, int first, int end) {
        Arrays.fill(polynomials, Double.NaN);
        double from = Normal.quantile(first / (double) cells);
        for (int cell = first; cell < end; cell++) {
            double to = Normal.quantile((cell + 1) / (double) cells);
            fill(polynomials, cell * TERMS, from, to, slope(from, cells), slope(to, cells));
            from = to;
        }
    }

    /** Hermite's polynomial: value and slope are right at both ends of the cell. */
    private static void fill(double[] polynomials, int at, double from, double to, double before, double after) {
        double rise = to - from;
        polynomials[at] = from;
        polynomials[at + 1] = before;
        polynomials[at + 2] = 3 * rise - 2 * before - after;
        polynomials[at + 3] = before + after - 2 * rise;
    }

    /** dw/du = 1/φ(w), by cell. */
    private static double slope(double w, int cells) {
        return Math.sqrt(2 * Math.PI) * StrictMath.exp(w * w / 2) / cells;
    }
}
