package org.sepsim.random;

/**
 * Counts of a Poisson process that are clear without adding up terms: nine of ten draws lie far from any step of the distribution function.
 *
 * <p>A small mean by a table of cells of mean and u: as the count never falls in either, it is clear where both corners of a cell have the same. Others by the expansion of the continuous quantile x(λ, u), of which the count is the whole part;
 * w is the quantile of the standard normal distribution:
 *
 * <pre>{@code
 * x = λ + w √λ + (2 + w²)/6 − (2w + w³)/(72 √λ) + (−16 + 7w² + 3w⁴)/(810 λ) + …
 * }</pre>
 *
 * <p>For λ from {@value #EXPANSION_FROM} on and for the w in the middle of {@link CentralNormal}, and for λ from {@value #TAILS_FROM} on for those in its tails, it misses by less than 5·10⁻³, so that an x further than 1/128 from whole numbers has the right whole part. Source: Giles (2016), Algorithm
 * 955, ACM Transactions on Mathematical Software 42(1), article 7.
 */
final class PoissonGuess {
    /** Where the count is not clear. */
    static final int UNCLEAR = -1;

    /** Smallest mean for which the expansion is good enough. */
    static final int EXPANSION_FROM = 4;

    /** Smallest mean for which it is so in the tails. */
    static final int TAILS_FROM = 32;

    /** Largest mean for which w is good enough. */
    static final double LAST = 4096;

    private static final double DOUBT = 1.0 / 128;

    private static final int CELLS = 256;
    private static final int MEANS_PER_UNIT = 32;
    private static final int MEANS = EXPANSION_FROM * MEANS_PER_UNIT;

    /** By cell of the mean and of u. */
    private static final byte[] COUNT = new byte[MEANS * CELLS];

    static {
        int[] low = corners(0);
        for (int m = 0; m < MEANS; m++) {
            int[] high = corners((m + 1) / (double) MEANS_PER_UNIT);
            for (int cell = 0; cell < CELLS; cell++) {
                boolean clear = cell < CELLS - 1 && low[cell] == high[cell + 1];
                COUNT[m * CELLS + cell] = (byte) (clear ? low[cell] : UNCLEAR);
            }
            low = high;
        }
    }

    private PoissonGuess() {}

    /**
     * The count, or {@link #UNCLEAR}.
     *
     * @param mean any number; if it is no mean, the count is not clear
     * @param u above 0 and below 1
     */
    static int of(double mean, double u) {
        if (!(mean >= 0 && mean <= LAST)) {
            return UNCLEAR;
        }
        return mean < EXPANSION_FROM ? fromTable(mean, u) : byExpansion(mean, normal(mean, u));
    }

    private static int fromTable(double mean, double u) {
        int row = (int) (mean * MEANS_PER_UNIT);
        int cell = (int) (u * CELLS);
        return COUNT[row * CELLS + cell];
    }

    /** w, as far as the expansion is good enough for it; not a number beyond. */
    static double normal(double mean, double u) {
        double w = CentralNormal.quantile(u);
        return Double.isNaN(w) && mean >= TAILS_FROM ? CentralNormal.ofTail(u) : w;
    }

    private static int byExpansion(double mean, double w) {
        double w2 = w * w;
        double root = Math.sqrt(mean);
        double perRoot = 1 / root;
        double first = (2 + w2) * (1.0 / 6) - w * (2 + w2) * (1.0 / 72) * perRoot;
        double second = (w2 * (7 + 3 * w2) - 16) * (1.0 / 810) * (perRoot * perRoot);
        return wholePart((mean + w * root) + (first + second), DOUBT);
    }

    /** The whole part of a count's continuous quantile, if that is further from whole numbers than the doubt in it; a NaN is never clear. */
    static int wholePart(double x, double doubt) {
        int k = (int) x;
        double part = x - k;
        return part > doubt && part < 1 - doubt ? k : UNCLEAR;
    }

    /** Counts at the borders between cells of u below 1. */
    private static int[] corners(double mean) {
        int[] counts = new int[CELLS];
        int k = 0;
        double term = PoissonTable.none(mean);
        double below = term;
        for (int cell = 1; cell < CELLS; cell++) {
            while (below < cell / (double) CELLS) {
                k++;
                term *= mean / k;
                below += term;
            }
            counts[cell] = k;
        }
        return counts;
    }
}
