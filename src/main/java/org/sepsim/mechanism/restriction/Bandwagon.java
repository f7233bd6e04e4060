package org.sepsim.mechanism.restriction;

import java.util.Arrays;

/**
 * How many of the nations that count for a nation already exclude a vendor.
 *
 * <pre>{@code
 * others_cj = sum over d of s_cd b_dj,   s_cd = max(0, a_cd) size_d / sum over d not c of max(0, a_cd) size_d
 * }</pre>
 *
 * <p>With one size and one mind for all it is the share of the others who have joined (Granovetter 1978, American Journal of Sociology 83); a nation without friends follows nobody. Everything is laid out
 * by the nation that is followed, so that those who follow lie side by side in memory.
 */
public final class Bandwagon {
    private Bandwagon() {}

    /**
     * Weighs nations for each other.
     *
     * @param alignment symmetric, at {@code d * nations + c}
     * @param size of every nation, at least 0
     * @param weights receives s_cd at {@code d * nations + c}; 0 where c is d
     */
    public static void weigh(double[] alignment, double[] size, double[] weights) {
        int n = size.length;
        double[] all = new double[n];
        double[] row = new double[n];
        for (int d = 0; d < n; d++) {
            System.arraycopy(alignment, d * n, row, 0, n);
            friendly(row, size[d], d);
            add(row, all);
            System.arraycopy(row, 0, weights, d * n, n);
        }
        for (int c = 0; c < n; c++) {
            all[c] = all[c] > 0 ? 1 / all[c] : 0;
        }
        for (int d = 0; d < n; d++) {
            System.arraycopy(weights, d * n, row, 0, n);
            multiply(all, row);
            System.arraycopy(row, 0, weights, d * n, n);
        }
    }

    // Each a loop over whole arrays, which becomes vector instructions; one over a row within an array does not.

    private static void friendly(double[] row, double size, int self) {
        for (int c = 0; c < row.length; c++) {
            row[c] = Math.max(0, row[c]) * size;
        }
        row[self] = 0;
    }

    private static void add(double[] row, double[] all) {
        for (int c = 0; c < all.length; c++) {
            all[c] += row[c];
        }
    }

    private static void multiply(double[] factor, double[] row) {
        for (int c = 0; c < row.length; c++) {
            row[c] *= factor[c];
        }
    }

    /**
     * Adds up, for every nation, those that exclude the vendor.
     *
     * @param weights from {@link #weigh}
     * @param excludes whether a nation excludes it
     * @param others receives the share by nation, in [0, 1]
     */
    public static void shares(double[] weights, boolean[] excludes, double[] others) {
        int n = excludes.length;
        double[] row = new double[n];
        Arrays.fill(others, 0);
        for (int d = 0; d < n; d++) {
            if (excludes[d]) {
                System.arraycopy(weights, d * n, row, 0, n);
                add(row, others);
            }
        }
    }
}
