package org.sepsim.mechanism.alliance;

import java.util.Arrays;

/**
 * Landscape theory of aggregation (Axelrod and Bennett 1993, British Journal of Political Science 23, 211-233): actors in camps, each frustrated by friends who are elsewhere and by foes who are with it.
 *
 * <pre>{@code
 * F_i(X) = sum over j of s_j p_ij d_ij(X),   E(X) = sum over i of s_i F_i(X)
 * }</pre>
 *
 * <p>s is size, p the propensity of two actors to work together (symmetric, its diagonal without meaning), d_ij is 1 where i and j are not in one camp. A move of i alone changes the energy by {@code 2 s_i dF_i}, so that moves by
 * best reply, one actor at a time, end in a local minimum. Whoever is {@link #ALONE} shares its camp with nobody.
 *
 * <p>Propensities stand in one array, {@code p[i * n + j]}. These functions keep nothing.
 */
public final class Landscape {
    /** In no camp with anybody. */
    public static final int ALONE = -1;

    /** No limit to the members of a camp. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** A move must gain more than the rounding of a sum, or two equal camps would be changed for ever. */
    static final double LEAST_GAIN = 1e-12;

    private Landscape() {}

    /** F of an actor if it were in a camp, the others where they are. */
    public static double frustration(double[] size, double[] propensity, int[] camp, int i, int in) {
        double sum = 0;
        for (int j = 0; j < size.length; j++) {
            boolean together = in != ALONE && camp[j] == in;
            if (j != i && !together) {
                sum += size[j] * propensity[i * size.length + j];
            }
        }
        return sum;
    }

    /** E of a configuration: each pair counts twice. */
    public static double energy(double[] size, double[] propensity, int[] camp) {
        double sum = 0;
        int most = ALONE;
        for (int in : camp) {
            most = Math.max(most, in);
        }
        int[][] apart = new int[most + 2][];
        for (int i = 0; i < size.length; i++) {
            int in = camp[i];
            if (size[i] != 0 && apart[in + 1] == null) {
                apart[in + 1] = apart(size, camp, in);
            }
            sum += size[i] != 0 ? size[i] * frustration(size, propensity, i, apart[in + 1]) : 0;
        }
        return sum;
    }

    /** Actors of any size that are not in a camp. */
    private static int[] apart(double[] size, int[] camp, int in) {
        int[] apart = new int[size.length];
        int count = 0;
        for (int j = 0; j < size.length; j++) {
            apart[count] = j;
            count += size[j] != 0 && (in == ALONE || camp[j] != in) ? 1 : 0;
        }
        return Arrays.copyOf(apart, count);
    }

    private static double frustration(double[] size, double[] propensity, int i, int[] apart) {
        double sum = 0;
        int row = i * size.length;
        for (int j : apart) {
            sum += j != i ? size[j] * propensity[row + j] : 0;
        }
        return sum;
    }

    /** What draws an actor to each camp, {@code sum over its members j of s_j p_ij}: what F falls by when it is there rather than alone. */
    public static void pulls(double[] size, double[] propensity, int[] camp, int i, double[] pull) {
        Arrays.fill(pull, 0);
        int row = i * size.length;
        for (int j = 0; j < size.length; j++) {
            if (j != i && camp[j] != ALONE) {
                pull[camp[j]] += size[j] * propensity[row + j];
            }
        }
    }

    /**
     * Moves actors by best reply, one by one, until nobody gains by moving; changes {@code camp}.
     *
     * @param order who moves when in each round; whoever is not in it stays where it is
     * @param camps camps are 0 to {@code camps} - 1
     * @param capacity most members of a camp, or {@link #UNLIMITED}; nobody is sent away
     * @param mayStayAlone whether an actor may be in no camp
     * @param cost what joining a camp costs, at least 0 and in the unit of F: a move must gain more
     * @return number of moves
     */
    public static int descend(
            double[] size,
            double[] propensity,
            int[] order,
            int camps,
            int capacity,
            boolean mayStayAlone,
            double cost,
            int[] camp) {
        return Descent.of(size, propensity, new double[camps][size.length], camp)
                .run(order, capacity, mayStayAlone, cost);
    }

    /**
     * Lets those who are alone found camps that are empty: the largest who has a friend among them invites whoever is drawn to the growing camp, and it stands if what draws its members then exceeds the cost; changes {@code camp}.
     *
     * @param order as in {@link #descend}
     */
    public static void found(
            double[] size, double[] propensity, int[] order, int camps, int capacity, double cost, int[] camp) {
        boolean[] used = new boolean[camps];
        for (int in : camp) {
            if (in != ALONE) {
                used[in] = true;
            }
        }
        Founding founding = new Founding(size, propensity, order, camp);
        for (int k = 0; k < camps; k++) {
            // Where one camp does not stand, neither would the next: the same would found it.
            if (!used[k] && !founding.found(k, capacity, cost)) {
                return;
            }
        }
    }

    /** Whether nobody gains by moving alone to another of the camps. */
    public static boolean isLocalMinimum(double[] size, double[] propensity, int camps, int[] camp) {
        int[] order = new int[size.length];
        Arrays.setAll(order, i -> i);
        return Descent.of(size, propensity, new double[camps][size.length], camp)
                .isOver(order, UNLIMITED, false, 0);
    }
}
