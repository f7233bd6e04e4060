package org.sepsim.report;

import java.util.Arrays;
import java.util.Comparator;

/** Places labels in a column, each as near to its line as can be without touching another. */
final class Labels {
    private Labels() {}

    /**
     * Middles of the labels, in the order of {@code wanted}.
     *
     * <p>Pooled adjacent violators: labels that would touch become a block, whose middle is the mean of what its members want; this moves them least
     * in squares (Ayer et al. 1955, Annals of Mathematical Statistics 26(4), 641–647).
     *
     * @param wanted where the middle of each should be
     * @param height room that a label needs
     * @param low least place of a label's upper edge
     * @param high greatest place of a label's lower edge
     * @throws IllegalArgumentException if there is not room for all
     */
    static double[] place(double[] wanted, double height, double low, double high) {
        if (wanted.length * height > high - low + 1e-9) {
            throw new IllegalArgumentException(
                    wanted.length + " labels of " + height + " do not fit into " + (high - low));
        }
        Integer[] order = new Integer[wanted.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
        double[] sums = new double[wanted.length]; // of what a block's members want for its first label
        int[] sizes = new int[wanted.length];
        int blocks = 0;
        for (int rank = 0; rank < order.length; rank++) {
            sums[blocks] = wanted[order[rank]] - rank * height;
            sizes[blocks] = 1;
            blocks++;
            while (blocks > 1 && sums[blocks - 2] / sizes[blocks - 2] >= sums[blocks - 1] / sizes[blocks - 1]) {
                sums[blocks - 2] += sums[blocks - 1];
                sizes[blocks - 2] += sizes[blocks - 1];
                blocks--;
            }
        }
        return spread(order, sums, sizes, height, new double[] {low, high});
    }

    private static double[] spread(Integer[] order, double[] sums, int[] sizes, double height, double[] range) {
        double least = range[0] + height / 2;
        double most = range[1] + height / 2 - order.length * height;
        double[] places = new double[order.length];
        int rank = 0;
        for (int block = 0; rank < order.length; block++) {
            double start = Math.min(most, Math.max(least, sums[block] / sizes[block]));
            for (int i = 0; i < sizes[block]; i++) {
                places[order[rank]] = start + rank * height;
                rank++;
            }
        }
        return places;
    }
}
