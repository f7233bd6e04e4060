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
        for (int d = 0; d < n; d++) {
            for (int c = 0; c < n; c++) {
                weights[d * n + c] = Math.max(0, alignment[d * n + c]) * size[d];
            }
            weights[d * n + d] = 0;
            for (int c = 0; c < n; c++) {
                all[c] += weights[d * n + c];
            }
        }
        for (int c = 0; c < n; c++) {
            all[c] = all[c] > 0 ? 1 / all[c] : 0;
        }
        for (int d = 0; d < n; d++) {
            for (int c = 0; c < n; c++) {
                weights[d * n + c] *= all[c];
            }
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
        Arrays.fill(others, 0);
        for (int d = 0; d < n; d++) {
            if (excludes[d]) {
                for (int c = 0; c < n; c++) {
                    others[c] += weights[d * n + c];
                }
            }
        }
    }
}
