package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.EssentialityCheck;
import org.sepsim.model.Grid;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;

/**
 * What a device reads on: its own specification and, with falling weight, all older ones, each divided by recognised strength.
 *
 * <pre>{@code
 * part_di = sum over h not newer than d of w_dh R_ih / R_h  over  sum of w_dh,   w_dd = 1,   w_dh = demand share_h backward^(g_d - g_h)
 * }</pre>
 *
 * <p>One object serves all phases of a run, each of which measures before it combines: strengths are worked out again only where what they are made of has changed.
 *
 * <p>Rivals of one generation do not read on each other's devices, nor does a specification to which nobody has declared.
 */
final class DeviceReads {
    /** By device specification and firm: parts that sum to 1 once {@link #combine} has said that there is anything. */
    final double[][] part;

    private final double[] strength;
    private final int[] licensors;
    private final double[] demand;
    private final double[][] share;
    private int decisions = -1;
    /** By specification and firm: of what strengths were worked out last. */
    private final int[][] approved;

    private final int[][] over;
    private final int[][] essential;
    private final boolean[] active;
    private EssentialityCheck check;

    DeviceReads(World world) {
        int specifications = world.roster().specifications().size();
        int firms = world.firms().count;
        part = Grid.ofDoubles(specifications, firms);
        strength = new double[specifications];
        licensors = new int[specifications];
        demand = new double[specifications];
        share = Grid.ofDoubles(specifications, firms);
        approved = Grid.ofInts(specifications, firms);
        over = Grid.ofInts(specifications, firms);
        essential = Grid.ofInts(specifications, firms);
        active = new boolean[firms];
    }

    /** Looks at strengths, and in January or after a choice of specification at demand. */
    void measure(World world) {
        if (world.quarter() % 4 == 0 || decisions != world.decisions()) {
            decisions = world.decisions();
            SpecificationOdds.demandShares(world, demand);
        }
        boolean others = othersCount(world);
        KnowledgeBook knowledge = world.knowledge();
        for (int s = 0; s < strength.length; s++) {
            // All three, so that each is as of now.
            boolean moved = moved(knowledge.approvedFamilies[s], approved[s]);
            moved |= moved(knowledge.overDeclared[s], over[s]);
            moved |= moved(knowledge.essential[s], essential[s]);
            if (others || moved) {
                weigh(world, s);
            }
        }
    }

    /** Whether other firms count than at the last look, or are counted by another rule. */
    private boolean othersCount(World world) {
        EssentialityCheck now = world.authorities().check();
        if (now.equals(check) && Arrays.equals(world.firms().active, active)) {
            return false;
        }
        check = now;
        System.arraycopy(world.firms().active, 0, active, 0, active.length);
        return true;
    }

    private static boolean moved(int[] now, int[] seen) {
        if (Arrays.equals(now, seen)) {
            return false;
        }
        System.arraycopy(now, 0, seen, 0, seen.length);
        return true;
    }

    private void weigh(World world, int specification) {
        double sum = 0;
        int count = 0;
        double[] shares = world.recognise(specification, share[specification]);
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            count += shares[i] > 0 ? 1 : 0;
        }
        strength[specification] = sum;
        licensors[specification] = count;
    }

    /** Fills the parts of a device; returns whether anybody has any. */
    boolean combine(World world, int device, double backward) {
        double sum = 0;
        double[] parts = part[device];
        Arrays.fill(parts, 0);
        for (int h = 0; h <= device; h++) {
            double weight = weight(world, device, h, backward);
            sum += weight;
            if (weight > 0) {
                add(weight / strength[h], share[h], parts);
            }
        }
        if (sum > 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] /= sum;
            }
        }
        return sum > 0;
    }

    /** A loop of its own, short enough to be done four firms at a time. */
    static void add(double factor, double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }

    /** Firms that ask for royalties on the newest specification on which a device reads. */
    int licensors(World world, int device, double backward) {
        for (int h = device; h > 0; h--) {
            if (weight(world, device, h, backward) > 0) {
                return licensors[h];
            }
        }
        return licensors[0];
    }

    private double weight(World world, int device, int h, double backward) {
        int distance = world.roster().generationOf(device) - world.roster().generationOf(h);
        boolean rival = h != device && distance == 0;
        if (rival || strength[h] <= 0) {
            return 0;
        }
        double weight = h == device ? 1 : demand[h];
        for (int k = 0; k < distance; k++) {
            weight *= backward;
        }
        return weight;
    }
}
