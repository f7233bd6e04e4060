package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.EssentialityCheck;
import org.sepsim.model.Grid;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.Rows;

/**
 * What a device reads on: its own specification and, with falling weight, all older ones, each divided by recognised strength.
 *
 * <pre>{@code
 * part_di = sum over h not newer than d of w_dh R_ih / R_h  over  sum of w_dh,   w_dd = 1,   w_dh = demand share_h backward^(g_d - g_h)
 * }</pre>
 *
 * <p>One object serves all phases of a run, each of which measures before it combines: strengths are worked out again only where what they are made of has changed, and so are parts.
 *
 * <p>Rivals of one generation do not read on each other's devices, nor does a specification to which nobody has declared.
 */
final class DeviceReads {
    /** By device specification and firm: parts that sum to 1 once {@link #combine} has said that there is anything. */
    final double[][] part;

    private final double[] strength;
    private final int[] licensors;
    private double[] demand;
    private double[] newDemand;
    private final double[][] share;
    /** By device: whether its parts are those of the strengths and demands of now, and whether anybody has any. */
    private final boolean[] combined;

    private final boolean[] read;
    private final int[] combinations;
    private double backwardWeight = Double.NaN;
    private int decisions = -1;
    private int quarter = -1;
    /** By specification: as of which {@link KnowledgeBook#claims} strengths were worked out last. */
    private final int[] claims;

    private final boolean[] active;
    private EssentialityCheck check;

    DeviceReads(World world) {
        int specifications = world.roster().specifications().size();
        int firms = world.firms().count;
        part = Grid.ofDoubles(specifications, firms);
        strength = new double[specifications];
        licensors = new int[specifications];
        demand = new double[specifications];
        newDemand = new double[specifications];
        combined = new boolean[specifications];
        read = new boolean[specifications];
        combinations = new int[specifications];
        share = Grid.ofDoubles(specifications, firms);
        claims = new int[specifications];
        active = new boolean[firms];
    }

    /** Looks at strengths, and in January or after a choice of specification at demand. */
    void measure(World world) {
        boolean january = world.quarter() % 4 == 0 && quarter != world.quarter();
        quarter = world.quarter();
        if (january || decisions != world.decisions()) {
            decisions = world.decisions();
            lookAtDemand(world);
        }
        boolean others = othersCount(world);
        KnowledgeBook knowledge = world.knowledge();
        for (int s = 0; s < strength.length; s++) {
            if (others || claims[s] != knowledge.claims(s)) {
                claims[s] = knowledge.claims(s);
                weigh(world, s);
            }
        }
    }

    private void lookAtDemand(World world) {
        SpecificationOdds.demandShares(world, newDemand);
        if (!Arrays.equals(newDemand, demand)) {
            double[] old = demand;
            demand = newDemand;
            newDemand = old;
            Arrays.fill(combined, false);
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

    private void weigh(World world, int specification) {
        double[] shares = share[specification];
        strength[specification] = world.recognised(specification, shares);
        int count = 0;
        for (int i = 0; i < shares.length; i++) {
            count += shares[i] > 0 ? 1 : 0;
        }
        licensors[specification] = count;
        Arrays.fill(combined, specification, combined.length, false);
    }

    /** Fills the parts of a device; returns whether anybody has any. */
    boolean combine(World world, int device, double backward) {
        if (backward != backwardWeight) {
            backwardWeight = backward;
            Arrays.fill(combined, false);
        }
        if (!combined[device]) {
            combined[device] = true;
            combinations[device]++;
            read[device] = addUp(world, device, backward);
        }
        return read[device];
    }

    /** How often the parts of a device were filled anew. */
    int combinations(int device) {
        return combinations[device];
    }

    private boolean addUp(World world, int device, double backward) {
        double sum = 0;
        double[] parts = part[device];
        Arrays.fill(parts, 0);
        for (int h = 0; h <= device; h++) {
            double weight = weight(world, device, h, backward);
            sum += weight;
            if (weight > 0) {
                Rows.add(weight / strength[h], share[h], parts);
            }
        }
        if (sum > 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] /= sum;
            }
        }
        return sum > 0;
    }

    /** Recognised strength of all firms in a specification as it was measured last, families. */
    double strength(int specification) {
        return strength[specification];
    }

    /** Share of its generation's demand that a specification has. */
    double demand(int specification) {
        return demand[specification];
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
