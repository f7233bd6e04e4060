package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Rows;

/** The {@link Invariants} of markets: shares sum to one, no banned vendor delivers. Vendors are added up side by side for all nations at once. */
final class MarketChecks {
    private final double[] sum;

    MarketChecks(int nations) {
        sum = new double[nations];
    }

    void check(World world) {
        sharesSumToOne(world, world.infrastructure());
        sharesSumToOne(world, world.devices());
        sharesSumToOne(world, world.chips());
        nobodyBannedDelivers(world, world.infrastructure());
    }

    private void sharesSumToOne(World world, Market market) {
        for (int g = 0; g < Generation.COUNT; g++) {
            if (delivers(market, g)) {
                contractsSumToOne(world, market, g);
            }
            addUp(market.share[g]);
            for (int c = 0; c < sum.length; c++) {
                if (sum[c] > 1 + Invariants.TOLERANCE) {
                    String what = "shares of what is installed in " + Invariants.name(world, c) + " exceed 1";
                    throw Invariants.broken(world, what, sum[c], 1);
                }
            }
        }
    }

    private static boolean delivers(Market market, int g) {
        for (double spend : market.deliveredSpend[g]) {
            if (spend > 0) {
                return true;
            }
        }
        return false;
    }

    private void contractsSumToOne(World world, Market market, int g) {
        addUp(market.weight[g]);
        for (int c = 0; c < sum.length; c++) {
            if (market.deliveredSpend[g][c] > 0) {
                double all = market.weights[g][c];
                double chosen = all > 0 ? sum[c] / all : 0;
                if (!Invariants.agree(chosen, 1, Invariants.TOLERANCE)) {
                    String what = "shares of contracts of " + Invariants.name(world, c) + " differ";
                    throw Invariants.broken(world, what, chosen, 1);
                }
            }
        }
    }

    /** Sums over vendors by nation: a loop over four whole rows is one of vector instructions, and costs little more to enter than one over one. */
    private void addUp(double[][] ofVendor) {
        Arrays.fill(sum, 0);
        int v = 0;
        for (; v + 4 <= ofVendor.length; v += 4) {
            Rows.addFour(ofVendor[v], ofVendor[v + 1], ofVendor[v + 2], ofVendor[v + 3], sum);
        }
        for (; v < ofVendor.length; v++) {
            Rows.add(ofVendor[v], sum);
        }
    }

    private static void nobodyBannedDelivers(World world, Market market) {
        Restrictions restrictions = world.restrictions();
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm != Roster.FRINGE && restrictions.everExcluded(firm)) {
                for (int c = 0; c < market.nations; c++) {
                    if (restrictions.excludes(c, firm)) {
                        deliversNothing(world, market, c, v);
                    }
                }
            }
        }
    }

    /** Nothing of a generation from which a nation excludes a vendor. */
    private static void deliversNothing(World world, Market market, int c, int v) {
        int firm = market.firmOf[v];
        for (int g = 0; g < Generation.COUNT; g++) {
            double chosen = market.deliveredSpend[g][c] > 0 ? market.chosen(g, c, v) : 0;
            if (chosen > 0 && world.restrictions().excludes(g, c, firm)) {
                String who = world.roster().firms().get(firm) + " to " + Invariants.name(world, c);
                throw Invariants.broken(world, "a banned vendor delivers: " + who, chosen, 0);
            }
        }
    }
}
