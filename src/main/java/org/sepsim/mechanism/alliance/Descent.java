package org.sepsim.mechanism.alliance;

import java.util.Arrays;

/**
 * A descent by best reply, as {@link Landscape#descend} has it, with what it keeps on the way.
 *
 * @param camp changed by each move
 * @param pull what draws every actor to each camp, by camp and actor
 * @param members number by camp
 */
@SuppressWarnings("ArrayRecordComponent") // works on arrays handed to it, never compared
record Descent(double[] size, double[] propensity, int[] camp, double[][] pull, int[] members) {
    /**
     * A descent that has not begun.
     *
     * @param room for what draws every actor to each camp, by camp and actor; as many camps as it has rows
     */
    static Descent of(double[] size, double[] propensity, double[][] room, int[] camp) {
        for (double[] drawn : room) {
            Arrays.fill(drawn, 0);
        }
        Descent descent = new Descent(size, propensity, camp, room, new int[room.length]);
        for (int j = 0; j < size.length; j++) {
            if (camp[j] != Landscape.ALONE) {
                descent.draw(size[j], j, descent.pull[camp[j]]);
                descent.members[camp[j]]++;
            }
        }
        return descent;
    }

    /** Whether nobody moves; of whoever moves the order is of no matter. */
    boolean isOver(int[] movers, int capacity, boolean mayStayAlone, double cost) {
        for (int i : movers) {
            if (bestReply(i, capacity, mayStayAlone, cost + Landscape.LEAST_GAIN) != camp[i]) {
                return false;
            }
        }
        return true;
    }

    /** Lets actors move until nobody gains by it; returns the number of moves. */
    int run(int[] order, int capacity, boolean mayStayAlone, double cost) {
        int moves = 0;
        for (int still = 0, next = 0; still < order.length; next = next + 1 == order.length ? 0 : next + 1) {
            int i = order[next];
            int best = bestReply(i, capacity, mayStayAlone, cost + Landscape.LEAST_GAIN);
            if (best == camp[i]) {
                still++;
                continue;
            }
            move(i, best);
            moves++;
            still = 1;
        }
        return moves;
    }

    /** A move changes what draws the others, by one term each: nobody need add up all terms again. */
    private void move(int mover, int into) {
        int from = camp[mover];
        if (from != Landscape.ALONE) {
            members[from]--;
            draw(-size[mover], mover, pull[from]);
        }
        if (into != Landscape.ALONE) {
            members[into]++;
            draw(size[mover], mover, pull[into]);
        }
        camp[mover] = into;
    }

    /** An actor draws all others to its camp, or away from it if its weight is negative; nobody draws itself. */
    private void draw(double weight, int actor, double[] drawn) {
        if (weight == 0) {
            return;
        }
        double own = drawn[actor];
        int row = actor * drawn.length;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] += weight * propensity[row + i];
        }
        drawn[actor] = own;
    }

    /** The camp with the strongest pull that has room; where none gains anything, the present one. */
    private int bestReply(int i, int capacity, boolean mayStayAlone, double leastGain) {
        int now = camp[i];
        boolean homeless = now == Landscape.ALONE && !mayStayAlone;
        double current = homeless ? Double.NEGATIVE_INFINITY : now == Landscape.ALONE ? 0 : pull[now][i];
        double beaten = (mayStayAlone ? Math.max(0, current) : current) + leastGain;
        boolean flees = now != Landscape.ALONE && mayStayAlone && current < -Landscape.LEAST_GAIN;
        int best = flees ? Landscape.ALONE : now; // to leave costs nothing
        for (int k = 0; k < pull.length; k++) {
            if (k != now && members[k] < capacity && pull[k][i] > beaten) {
                best = k;
                beaten = pull[k][i] + Landscape.LEAST_GAIN;
            }
        }
        return best;
    }
}
