package org.sepsim.mechanism.alliance;

import java.util.Arrays;

/**
 * Networks of links that cost both ends and bring everybody whom they reach (Jackson and Wolinsky 1996, Journal of Economic Theory 71, 44-74), with costs that may differ by pair (Johnson and Gilles 2000, Review of Economic Design 5).
 *
 * <pre>{@code
 * u_i = sum over j reached of delta^t_ij - sum over links ij of c_ij,   t_ij the links on the shortest way
 * }</pre>
 *
 * <p>A network is pairwise stable where nobody gains by cutting one own link and no missing link would make one end better off and the other no worse. Neighbours stand as bits: bit {@code j % 64} of {@code link[i * words + j / 64]}.
 */
public final class Connections {
    /** Utilities closer than this are equal. */
    private static final double EQUAL = 1e-9;

    private Connections() {}

    /** Words of 64 bits that a row of n needs. */
    public static int words(int n) {
        return (n + Long.SIZE - 1) / Long.SIZE;
    }

    /** Whether two are linked. */
    public static boolean linked(long[] link, int n, int i, int j) {
        return (link[i * words(n) + j / Long.SIZE] >>> j & 1) != 0;
    }

    /** Adds the link of two, or cuts it. */
    public static void toggle(long[] link, int n, int i, int j) {
        int words = words(n);
        link[i * words + j / Long.SIZE] ^= 1L << j;
        link[j * words + i / Long.SIZE] ^= 1L << i;
    }

    /** u of an actor; {@code cost[i * n + j]} is what the link costs i. */
    public static double utility(long[] link, double[] cost, int n, double decay, int i) {
        int words = words(n);
        long[] reached = new long[words];
        reached[i / Long.SIZE] |= 1L << i;
        long[] shell = reached.clone();
        double sum = 0;
        double worth = decay;
        for (boolean grows = true; grows; worth *= decay) {
            shell = beyond(link, words, shell, reached);
            int count = 0;
            for (int w = 0; w < words; w++) {
                reached[w] |= shell[w];
                count += Long.bitCount(shell[w]);
            }
            sum += count * worth;
            grows = count > 0;
        }
        for (int j = 0; j < n; j++) {
            sum -= linked(link, n, i, j) ? cost[i * n + j] : 0;
        }
        return sum;
    }

    /** Neighbours of a set that have not been reached yet. */
    private static long[] beyond(long[] link, int words, long[] shell, long[] reached) {
        long[] next = new long[words];
        for (int w = 0; w < words; w++) {
            for (long left = shell[w]; left != 0; left &= left - 1) {
                int member = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                for (int v = 0; v < words; v++) {
                    next[v] |= link[member * words + v];
                }
            }
        }
        for (int w = 0; w < words; w++) {
            next[w] &= ~reached[w];
        }
        return next;
    }

    /** Whether a pair would rather have its link the other way round; leaves the network as it is. */
    public static boolean wantsChange(long[] link, double[] cost, int n, double decay, int i, int j) {
        boolean linked = linked(link, n, i, j);
        double beforeI = utility(link, cost, n, decay, i);
        double beforeJ = utility(link, cost, n, decay, j);
        toggle(link, n, i, j);
        double gainI = utility(link, cost, n, decay, i) - beforeI;
        double gainJ = utility(link, cost, n, decay, j) - beforeJ;
        toggle(link, n, i, j);
        return linked
                ? Math.max(gainI, gainJ) > EQUAL
                : Math.max(gainI, gainJ) > EQUAL && Math.min(gainI, gainJ) >= -EQUAL;
    }

    /** Whether no pair wants a change. */
    public static boolean isPairwiseStable(long[] link, double[] cost, int n, double decay) {
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (wantsChange(link, cost, n, decay, i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Walks an improving path: pairs change their link in turn as they want to, until none does.
     *
     * @param order actors in the order in which their pairs are asked
     * @param rounds most rounds; paths may go in circles
     */
    public static void improve(long[] link, double[] cost, int n, double decay, int[] order, int rounds) {
        boolean changed = true;
        for (int round = 0; round < rounds && changed; round++) {
            changed = false;
            for (int a = 0; a < order.length; a++) {
                for (int b = a + 1; b < order.length; b++) {
                    if (wantsChange(link, cost, n, decay, order[a], order[b])) {
                        toggle(link, n, order[a], order[b]);
                        changed = true;
                    }
                }
            }
        }
    }

    /** Numbers the parts that hang together, each by its first member in {@code order}; those without a link are {@link Landscape#ALONE}. */
    public static int[] components(long[] link, int n, int[] order) {
        int[] part = new int[n];
        Arrays.fill(part, Landscape.ALONE);
        int parts = 0;
        int words = words(n);
        for (int i : order) {
            if (part[i] != Landscape.ALONE) {
                continue;
            }
            long[] reached = new long[words];
            reached[i / Long.SIZE] |= 1L << i;
            long[] shell = reached.clone();
            int size = 1;
            for (boolean grows = true; grows; ) {
                shell = beyond(link, words, shell, reached);
                grows = false;
                for (int w = 0; w < words; w++) {
                    reached[w] |= shell[w];
                    size += Long.bitCount(shell[w]);
                    grows |= shell[w] != 0;
                }
            }
            if (size > 1) {
                for (int j = 0; j < n; j++) {
                    part[j] = (reached[j / Long.SIZE] >>> j & 1) != 0 ? parts : part[j];
                }
                parts++;
            }
        }
        return part;
    }
}
