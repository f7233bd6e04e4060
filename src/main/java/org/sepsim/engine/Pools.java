package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import org.sepsim.model.Alliance;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.World;

/** Who asks small licensees of a generation together: members of a pool at one rate, everybody else who asks at all by itself. A pool of all generations goes first, then the oldest of the generation. */
final class Pools {
    static final int NONE = -1;
    private static final int EVERY = -1;

    /** By generation and firm: the firm's pool. */
    private final int[][] poolOf;

    private final int[] counts = new int[Generation.COUNT];
    /** Version of the book of alliances as of which a generation's pools were looked up. */
    private final int[] versions = new int[Generation.COUNT];

    private double[] inPool = new double[4];
    private int[] ofFirm;
    private int count;
    private final int[] licensor;
    private int asking;
    private double squares;
    private double coverage;

    Pools(int firms) {
        poolOf = Grid.ofInts(Generation.COUNT, firms);
        ofFirm = poolOf[0];
        licensor = new int[firms];
        Arrays.fill(versions, -1);
    }

    /** Turns to a generation, and looks who belongs to which of its pools now if any member of an alliance has changed. */
    void renew(World world, int generation) {
        ofFirm = poolOf[generation];
        if (versions[generation] != world.alliances().version()) {
            versions[generation] = world.alliances().version();
            Arrays.fill(ofFirm, NONE);
            count = 0;
            gather(world, EVERY);
            gather(world, generation);
            counts[generation] = count;
        }
        count = counts[generation];
    }

    private void gather(World world, int generation) {
        List<Alliance> all = world.alliances().all();
        for (int k = 0; k < all.size(); k++) {
            Alliance alliance = all.get(k);
            if (alliance.kind() == AllianceKind.POOL && alliance.generation() == generation && !alliance.ended()) {
                for (int m = 0; m < alliance.members(); m++) {
                    int i = alliance.member(m);
                    ofFirm[i] = ofFirm[i] == NONE ? count : ofFirm[i];
                }
                count++;
                inPool = count < inPool.length ? inPool : Arrays.copyOf(inPool, 2 * count);
            }
        }
    }

    /** Place of a firm's pool, {@link #NONE} if it has none. */
    int of(int firm) {
        return count == 0 ? NONE : ofFirm[firm];
    }

    /**
     * Looks for the licensors who ask for a part of a device.
     *
     * @param asks whether a firm outside pools asks small licensees at all
     */
    void measure(double[] part, boolean[] asks) {
        asking = 0;
        coverage = 0;
        squares = 0;
        Arrays.fill(inPool, 0, count, 0);
        for (int i = 0; i < part.length; i++) {
            if (part[i] > 0) {
                add(i, part[i], asks[i]);
            }
        }
        for (int p = 0; p < count; p++) {
            squares += inPool[p] * inPool[p];
        }
    }

    private void add(int firm, double part, boolean asks) {
        int pool = of(firm);
        if (pool != NONE) {
            inPool[pool] += part;
        } else if (asks) {
            squares += part * part;
        } else {
            return;
        }
        coverage += part;
        licensor[asking++] = firm;
    }

    /** How many licensors ask for a part of the device that was measured last. */
    int asking() {
        return asking;
    }

    /** The k-th of them. */
    int licensor(int k) {
        return licensor[k];
    }

    /** Sum of squares of the parts of a device as they are asked for, a pool's members as one. */
    double squares() {
        return squares;
    }

    /** Part of a device for which small licensees are asked at all. */
    double coverage() {
        return coverage;
    }
}
