package org.sepsim.mechanism.alliance;

import java.util.Arrays;
import org.sepsim.model.Check;

/**
 * A question to a rule of alliances: who goes with whom.
 *
 * @param size of each actor, at least 0
 * @param propensity of two actors to work together, symmetric, {@code propensity[i * n + j]}
 * @param luck a uniform number of each actor, in (0, 1)
 * @param held actors that stay where they are
 * @param camps most camps, at least 1
 * @param capacity most members of a camp, or {@link Landscape#UNLIMITED}
 * @param mayStayAlone whether an actor may be in no camp
 * @param costly whether joining has the cost that the rule gives it
 * @param room for numbers by camp and actor, which a rule may write over
 */
@SuppressWarnings("ArrayRecordComponent") // a question, asked once and never compared
public record Aggregation(
        double[] size,
        double[] propensity,
        double[] luck,
        boolean[] held,
        int camps,
        int capacity,
        boolean mayStayAlone,
        boolean costly,
        double[][] room) {
    public Aggregation {
        Check.within("camps", camps, 1, Integer.MAX_VALUE);
        Check.within(
                "actors", propensity.length, (double) size.length * size.length, (double) size.length * size.length);
        Check.within("camps of the room", room.length, camps, camps);
        Check.within("actors of the room", room[0].length, size.length, size.length);
    }

    /** Actors that may move, in order of place. */
    int[] movers() {
        int[] movers = new int[size.length];
        int count = 0;
        for (int i = 0; i < size.length; i++) {
            movers[count] = i;
            count += held[i] ? 0 : 1;
        }
        return Arrays.copyOf(movers, count);
    }

    /** Actors that may move, by their luck. */
    int[] order() {
        int[] order = movers();
        for (int k = 1; k < order.length; k++) {
            int i = order[k];
            int at = k;
            for (; at > 0 && luck[order[at - 1]] > luck[i]; at--) {
                order[at] = order[at - 1];
            }
            order[at] = i;
        }
        return order;
    }
}
