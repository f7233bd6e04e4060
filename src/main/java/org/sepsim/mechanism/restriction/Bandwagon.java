package org.sepsim.mechanism.restriction;

/**
 * How many of the nations that count for a nation already exclude a vendor.
 *
 * <pre>{@code
 * sum over d of s_cd b_dj,   s_cd = max(0, a_cd) size_d / sum over d not c of max(0, a_cd) size_d
 * }</pre>
 *
 * <p>With one size and one mind for all it is the share of the others who have joined (Granovetter 1978, American Journal of Sociology 83); a nation without friends follows nobody.
 */
public final class Bandwagon {
    private Bandwagon() {}

    /**
     * The share, in [0, 1].
     *
     * @param alignment of the nation with every nation, from place {@code row} on
     * @param size of every nation, at least 0
     * @param excludes whether a nation excludes the vendor
     * @param c the nation's own place
     */
    public static double share(double[] alignment, int row, double[] size, boolean[] excludes, int c) {
        double all = 0;
        double joined = 0;
        for (int d = 0; d < size.length; d++) {
            double weight = d == c ? 0 : Math.max(0, alignment[row + d]) * size[d];
            all += weight;
            joined += excludes[d] ? weight : 0;
        }
        return all > 0 ? joined / all : 0;
    }
}
