package org.sepsim.engine;

import org.sepsim.model.World;

/**
 * What a device reads on: its own specification and, with falling weight, all older ones, each divided by recognised strength.
 *
 * <pre>{@code
 * part_di = sum over h not newer than d of w_dh R_ih / R_h  over  sum of w_dh,   w_dd = 1,   w_dh = demand share_h backward^(g_d - g_h)
 * }</pre>
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

    DeviceReads(World world) {
        int specifications = world.roster().specifications().size();
        int firms = world.firms().count;
        part = new double[specifications][firms];
        strength = new double[specifications];
        licensors = new int[specifications];
        demand = new double[specifications];
        share = new double[specifications][firms];
    }

    /** Looks at strengths, and in January or after a choice of specification at demand. */
    void measure(World world) {
        if (world.quarter() % 4 == 0 || decisions != world.decisions()) {
            decisions = world.decisions();
            SpecificationOdds.demandShares(world, demand);
        }
        for (int s = 0; s < strength.length; s++) {
            double sum = 0;
            int count = 0;
            double[] shares = share[s];
            world.recognise(s, shares);
            for (int i = 0; i < shares.length; i++) {
                sum += shares[i];
                count += shares[i] > 0 ? 1 : 0;
            }
            strength[s] = sum;
            licensors[s] = count;
        }
    }

    /** Fills the parts of a device; returns whether anybody has any. */
    boolean combine(World world, int device, double backward) {
        double sum = 0;
        double[] parts = part[device];
        java.util.Arrays.fill(parts, 0);
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
