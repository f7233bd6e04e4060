package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * Royalties on devices (M8), divided by recognised strength. A device of a generation reads on its own specification and, with falling weight, on all older ones.
 *
 * <pre>{@code
 * i receives from j: r_g sales_jg * sum over older h of w_gh R_ih / sum of R_h,   w_gh ~ demand share_h backward^(g - h)
 * }</pre>
 *
 * <p>What a maker would owe to itself is not paid. Payments net to zero over firms and fringe.
 */
final class Licences implements PhaseStep {
    private final Stage stage;
    private final double[] strength;
    private final int[] licensors;
    private final double[] demand;
    /** Each firm's part of the strength of a specification. */
    private final double[][] share;

    private final double[] income;
    private final double[] paid;
    private double fringePaid;
    private int decisions = -1;

    Licences(Stage stage) {
        this.stage = stage;
        int specifications = stage.world().roster().specifications().size();
        strength = new double[specifications];
        licensors = new int[specifications];
        demand = new double[specifications];
        share = new double[specifications][stage.world().firms().count];
        income = stage.world().firms().royaltyIncome;
        paid = stage.world().firms().royaltyPaid;
    }

    @Override
    public void step() {
        World world = stage.world();
        if (world.quarter() % 4 == 0 || decisions != world.decisions()) {
            decisions = world.decisions();
            SpecificationOdds.demandShares(world, demand);
        }
        measure(world);
        Arrays.fill(income, 0);
        Arrays.fill(paid, 0);
        fringePaid = 0;
        world.royalties().clear();
        for (int s = 0; s < strength.length; s++) {
            collect(world, s);
        }
        world.fringe().royaltyPaid = fringePaid;
    }

    private void measure(World world) {
        for (int s = 0; s < strength.length; s++) {
            strength[s] = 0;
            licensors[s] = 0;
            for (int i = 0; i < income.length; i++) {
                int declared = world.recognised(s, i);
                share[s][i] = declared;
                strength[s] += declared;
                licensors[s] += declared > 0 ? 1 : 0;
            }
            for (int i = 0; i < income.length && strength[s] > 0; i++) {
                share[s][i] /= strength[s];
            }
        }
    }

    private void collect(World world, int device) {
        Market market = world.devices();
        double sales = 0;
        for (double ofVendor : market.sales[device]) {
            sales += ofVendor;
        }
        LicensingRule rule = stage.mechanisms().licensing();
        double weights = weightsOf(world, device, rule);
        if (sales <= 0 || weights == 0) {
            return;
        }
        double rate = rule.realisedRate(licensors[newest(world, device)]);
        for (int h = 0; h <= device; h++) {
            double weight = weight(world, device, h, rule);
            if (weight > 0) {
                divide(world, device, h, rate * weight / weights, sales);
            }
        }
    }

    /** The specification on which a device's licensors are counted: its own if anybody has declared to it. */
    private int newest(World world, int device) {
        for (int h = device; h > 0; h--) {
            if (weight(world, device, h, stage.mechanisms().licensing()) > 0) {
                return h;
            }
        }
        return 0;
    }

    private double weightsOf(World world, int device, LicensingRule rule) {
        double sum = 0;
        for (int h = 0; h <= device; h++) {
            sum += weight(world, device, h, rule);
        }
        return sum;
    }

    /** Weight of a specification in a device: 1 for its own; of those of older generations the share of their generation's demand, falling by generation; rivals do not read on each other's devices, nor does one to which nobody has declared. */
    private double weight(World world, int device, int h, LicensingRule rule) {
        int distance = world.roster().generationOf(device) - world.roster().generationOf(h);
        boolean rival = h != device && distance == 0;
        if (rival || strength[h] <= 0) {
            return 0;
        }
        double weight = h == device ? 1 : demand[h];
        for (int k = 0; k < distance; k++) {
            weight *= rule.backwardWeight();
        }
        return weight;
    }

    private void divide(World world, int device, int h, double rate, double sales) {
        Market market = world.devices();
        double[] salesOf = market.sales[device];
        double[] onGeneration = world.royalties().paid[world.roster().generationOf(device)];
        double[] shares = share[h];
        for (int i = 0; i < shares.length; i++) {
            int v = market.vendorOf[i];
            double own = v >= 0 ? salesOf[v] : 0;
            income[i] += rate * shares[i] * (sales - own);
        }
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            if (i == Roster.FRINGE) {
                fringePaid += rate * salesOf[v];
                onGeneration[paid.length] += rate * salesOf[v];
            } else if (salesOf[v] > 0) {
                double owed = rate * (1 - shares[i]) * salesOf[v];
                paid[i] += owed;
                onGeneration[i] += owed;
            }
        }
    }
}
