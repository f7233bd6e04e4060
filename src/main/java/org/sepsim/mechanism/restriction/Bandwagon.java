package org.sepsim.mechanism.restriction;

import java.util.Arrays;
import org.sepsim.random.Rows;

/**
 * How many of the nations that count for a nation already exclude a vendor.
 *
 * <pre>{@code
 * others_cj = sum over d of s_cd b_dj,   s_cd = max(0, a_cd) size_d / sum over d not c of max(0, a_cd) size_d
 * }</pre>
 *
 * <p>With one size and one mind for all it is the share of the others who have joined (Granovetter 1978, American Journal of Sociology 83); a nation without friends follows nobody. Everything is laid out
 * by the nation that is followed, a row for each, so that those who follow lie side by side in memory.
 */
public final class Bandwagon {
    private Bandwagon() {}

    /**
     * Weighs nations for each other: {@code s_cd = friends[d][c] part[c]}.
     *
     * @param alignment symmetric, by nation and nation
     * @param size of every nation, at least 0
     * @param friends receives {@code max(0, a_cd) size_d} at {@code [d][c]}; 0 where c is d
     * @param part receives 1 over the sum of a nation's friends; 0 for one that has none
     */
    public static void weigh(double[][] alignment, double[] size, double[][] friends, double[] part) {
        Arrays.fill(part, 0);
        for (int d = 0; d < size.length; d++) {
            befriend(alignment[d], size[d], friends[d]);
            friends[d][d] = 0;
            Rows.add(friends[d], part);
        }
        for (int c = 0; c < part.length; c++) {
            part[c] = part[c] > 0 ? 1 / part[c] : 0;
        }
    }

    // Each a loop over whole arrays, which becomes vector instructions; one over a row within an array does not.

    private static void befriend(double[] alignment, double size, double[] friends) {
        for (int c = 0; c < friends.length; c++) {
            friends[c] = Math.max(0, alignment[c]) * size;
        }
    }

    private static void add(double[] row, double[] part, double[] all) {
        for (int c = 0; c < all.length; c++) {
            all[c] += row[c] * part[c];
        }
    }

    /**
     * Adds up, for every nation, those that exclude the vendor.
     *
     * @param friends from {@link #weigh}
     * @param part from {@link #weigh}
     * @param excludes whether a nation excludes it
     * @param others receives the share by nation, in [0, 1]
     */
    public static void shares(double[][] friends, double[] part, boolean[] excludes, double[] others) {
        Arrays.fill(others, 0);
        for (int d = 0; d < excludes.length; d++) {
            if (excludes[d]) {
                add(friends[d], part, others);
            }
        }
    }
}
