package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import org.sepsim.model.AllianceBook.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.World;

/** Who asks small licensees together: members of a pool at one rate, everybody else by itself. A firm of several pools asks through the oldest. */
final class Pools {
    private static final int NONE = -1;

    private final int[] poolOf;
    private final double[] inPool;
    private int count;

    Pools(int firms) {
        poolOf = new int[firms];
        inPool = new double[firms];
        Arrays.fill(poolOf, NONE);
    }

    /** Looks who belongs to which pool now. */
    void renew(World world) {
        List<Alliance> alliances = world.alliances().all();
        count = 0;
        for (int a = 0; a < alliances.size(); a++) {
            if (alliances.get(a).kind() == AllianceKind.POOL) {
                add(world, alliances.get(a).member());
            }
        }
    }

    private void add(World world, boolean[] member) {
        if (count == 0) {
            Arrays.fill(poolOf, NONE);
        }
        for (int i = 0; i < poolOf.length; i++) {
            if (member[i] && poolOf[i] == NONE && world.firms().active[i]) {
                poolOf[i] = count;
            }
        }
        count++;
    }

    /** Place of a firm's pool, below 0 if it has none. */
    int of(int firm) {
        return count == 0 ? NONE : poolOf[firm];
    }

    /** Equivalent number of equal offers among which a device's royalties are divided: one over the sum of squared parts, a pool's members counting as one. */
    double offers(double[] part) {
        double squares = 0;
        double sum = 0;
        Arrays.fill(inPool, 0, count, 0);
        for (int i = 0; i < part.length; i++) {
            int pool = of(i);
            if (pool == NONE) {
                squares += part[i] * part[i];
            } else {
                inPool[pool] += part[i];
            }
            sum += part[i];
        }
        for (int p = 0; p < count; p++) {
            squares += inPool[p] * inPool[p];
        }
        return sum * sum / squares;
    }

    /** The same if everybody asked by itself. */
    static double singleOffers(double[] part) {
        double squares = 0;
        double sum = 0;
        for (double one : part) {
            squares += one * one;
            sum += one;
        }
        return sum * sum / squares;
    }
}
