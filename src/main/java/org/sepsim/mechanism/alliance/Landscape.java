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
    private static final double LEAST_GAIN = 1e-12;

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
        for (int i = 0; i < size.length; i++) {
            sum += size[i] * frustration(size, propensity, camp, i, camp[i]);
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
        double[][] pull = pulls(size, propensity, camp, camps);
        int[] members = new int[camps];
        for (int in : camp) {
            if (in != ALONE) {
                members[in]++;
            }
        }
        int moves = 0;
        for (int still = 0, next = 0; still < order.length; next = next + 1 == order.length ? 0 : next + 1) {
            int i = order[next];
            int best = bestReply(pull, i, members, capacity, mayStayAlone, cost + LEAST_GAIN, camp[i]);
            if (best == camp[i]) {
                still++;
                continue;
            }
            move(members, camp[i], best);
            drawOthers(size, propensity, i, camp[i], best, pull);
            camp[i] = best;
            moves++;
            still = 1;
        }
        return moves;
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
        for (int k = 0; k < camps; k++) {
            int founder = used[k] ? ALONE : founder(size, propensity, order, camp);
            if (founder != ALONE) {
                int[] trial = camp.clone();
                trial[founder] = k;
                int members = gather(size, propensity, order, capacity, k, trial);
                members -= part(size, propensity, order, cost, k, trial);
                if (members > 1) {
                    System.arraycopy(trial, 0, camp, 0, camp.length);
                }
            }
        }
    }

    /** Takes in whoever is alone and drawn to a camp, as long as there is room; returns how many there are then. */
    private static int gather(double[] size, double[] propensity, int[] order, int capacity, int k, int[] camp) {
        int members = 1;
        for (boolean grows = true; grows; ) {
            grows = false;
            for (int i : order) {
                if (camp[i] == ALONE && members < capacity && pull(size, propensity, camp, i, k) > LEAST_GAIN) {
                    camp[i] = k;
                    members++;
                    grows = true;
                }
            }
        }
        return members;
    }

    /** Lets go whoever finds a camp not worth its cost; returns how many have gone. */
    private static int part(double[] size, double[] propensity, int[] order, double cost, int k, int[] camp) {
        int gone = 0;
        for (boolean shrinks = true; shrinks; ) {
            shrinks = false;
            for (int i : order) {
                if (camp[i] == k && pull(size, propensity, camp, i, k) <= cost) {
                    camp[i] = ALONE;
                    gone++;
                    shrinks = true;
                }
            }
        }
        return gone;
    }

    /** What draws an actor to one camp. */
    private static double pull(double[] size, double[] propensity, int[] camp, int i, int k) {
        double sum = 0;
        for (int j = 0; j < size.length; j++) {
            if (camp[j] == k && j != i) {
                sum += size[j] * propensity[i * size.length + j];
            }
        }
        return sum;
    }

    private static int founder(double[] size, double[] propensity, int[] order, int[] camp) {
        int best = ALONE;
        for (int i : order) {
            boolean larger = best == ALONE || size[i] > size[best];
            if (camp[i] == ALONE && larger && hasFriendAlone(size, propensity, order, camp, i)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean hasFriendAlone(double[] size, double[] propensity, int[] order, int[] camp, int i) {
        for (int j : order) {
            if (j != i && camp[j] == ALONE && size[i] * propensity[i * size.length + j] > LEAST_GAIN) {
                return true;
            }
        }
        return false;
    }

    /** What draws every actor to each camp, {@code pull[k][i]}: the sums of the other {@link #pulls}, side by side. */
    private static double[][] pulls(double[] size, double[] propensity, int[] camp, int camps) {
        double[][] pull = new double[camps][size.length];
        for (int j = 0; j < size.length; j++) {
            if (camp[j] != ALONE) {
                draw(size[j], propensity, j, pull[camp[j]]);
            }
        }
        return pull;
    }

    /** An actor draws all others to its camp, or away from it if its weight is negative; nobody draws itself. */
    private static void draw(double weight, double[] propensity, int actor, double[] pull) {
        double own = pull[actor];
        int row = actor * pull.length;
        for (int i = 0; i < pull.length; i++) {
            pull[i] += weight * propensity[row + i];
        }
        pull[actor] = own;
    }

    /** A move changes what draws the others, by one term each: nobody need add up all terms again. */
    private static void drawOthers(double[] size, double[] propensity, int mover, int from, int into, double[][] pull) {
        if (from != ALONE) {
            draw(-size[mover], propensity, mover, pull[from]);
        }
        if (into != ALONE) {
            draw(size[mover], propensity, mover, pull[into]);
        }
    }

    private static void move(int[] members, int from, int into) {
        if (from != ALONE) {
            members[from]--;
        }
        if (into != ALONE) {
            members[into]++;
        }
    }

    /** The camp with the strongest pull that has room; where none gains anything, the present one. */
    private static int bestReply(
            double[][] pull, int i, int[] members, int capacity, boolean mayStayAlone, double leastGain, int now) {
        boolean homeless = now == ALONE && !mayStayAlone;
        double current = homeless ? Double.NEGATIVE_INFINITY : now == ALONE ? 0 : pull[now][i];
        double beaten = (mayStayAlone ? Math.max(0, current) : current) + leastGain;
        int best = now != ALONE && mayStayAlone && current < -LEAST_GAIN ? ALONE : now; // to leave costs nothing
        for (int k = 0; k < pull.length; k++) {
            if (k != now && members[k] < capacity && pull[k][i] > beaten) {
                best = k;
                beaten = pull[k][i] + LEAST_GAIN;
            }
        }
        return best;
    }

    /** Whether nobody gains by moving alone to another of the camps. */
    public static boolean isLocalMinimum(double[] size, double[] propensity, int camps, int[] camp) {
        int[] order = new int[size.length];
        Arrays.setAll(order, i -> i);
        return descend(size, propensity, order, camps, UNLIMITED, false, 0, camp.clone()) == 0;
    }
}
