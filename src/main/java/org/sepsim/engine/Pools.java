package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.World;

/** Who asks small licensees of a generation together: members of a pool at one rate, everybody else who asks at all by itself. A pool of all generations goes first, then the oldest of the generation. */
final class Pools {
    static final int NONE = -1;
    private static final int EVERY = -1;

    private final int[] poolOf;
    private double[] inPool = new double[4];
    private int count;

    Pools(int firms) {
        poolOf = new int[firms];
        Arrays.fill(poolOf, NONE);
    }

    /** Looks who belongs to which pool of a generation now. */
    void renew(World world, int generation) {
        if (count > 0) {
            Arrays.fill(poolOf, NONE);
            count = 0;
        }
        gather(world, EVERY);
        gather(world, generation);
    }

    private void gather(World world, int generation) {
        List<Alliance> alliances = world.alliances().all();
        for (int a = 0; a < alliances.size(); a++) {
            Alliance alliance = alliances.get(a);
            if (alliance.kind() == AllianceKind.POOL && alliance.generation() == generation && !alliance.ended()) {
                for (int i = 0; i < poolOf.length; i++) {
                    poolOf[i] = poolOf[i] == NONE && alliance.has(i) ? count : poolOf[i];
                }
                count++;
                inPool = count < inPool.length ? inPool : Arrays.copyOf(inPool, 2 * count);
            }
        }
    }

    /** Place of a firm's pool, {@link #NONE} if it has none. */
    int of(int firm) {
        return count == 0 ? NONE : poolOf[firm];
    }

    /**
     * Sum of squares of the parts of a device as they are asked for, a pool's members as one.
     *
     * @param asks whether a firm outside pools asks small licensees at all
     */
    double squares(double[] part, boolean[] asks) {
        double squares = 0;
        Arrays.fill(inPool, 0, count, 0);
        for (int i = 0; i < part.length; i++) {
            int pool = of(i);
            if (pool != NONE) {
                inPool[pool] += part[i];
            } else if (asks[i]) {
                squares += part[i] * part[i];
            }
        }
        for (int p = 0; p < count; p++) {
            squares += inPool[p] * inPool[p];
        }
        return squares;
    }

    /** Part of a device for which small licensees are asked at all. */
    double coverage(double[] part, boolean[] asks) {
        double sum = 0;
        for (int i = 0; i < part.length; i++) {
            sum += asks[i] || of(i) != NONE ? part[i] : 0;
        }
        return sum;
    }
}
