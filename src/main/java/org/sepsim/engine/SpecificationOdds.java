package org.sepsim.engine;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.specification.SpecificationChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.NationBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** Choice among the rival specifications of a generation: utilities, probabilities, and what share of demand each is expected to have in the end. */
final class SpecificationOdds {
    private SpecificationOdds() {}

    /**
     * Probabilities that a nation takes each of a generation's specifications; they sum to 1 over them, and are 0 for others.
     *
     * @param nation who decides, or -1 for one without sponsors at home
     */
    static double[] of(Stage stage, int generation, int nation) {
        World world = stage.world();
        Roster roster = world.roster();
        double[] odds = new double[roster.specifications().size()];
        int only = onlyLive(world, generation);
        if (only >= 0) {
            odds[only] = 1;
            return odds;
        }
        double[] installed = decidedShares(world, generation);
        double[] sponsors = new double[odds.length];
        double[] atHome = new double[odds.length];
        double all = sponsorship(stage, generation, nation, sponsors, atHome);
        SpecificationChoice rule = stage.mechanisms().specificationChoice();
        double sum = 0;
        for (int s = 0; s < odds.length; s++) {
            if (roster.generationOf(s) == generation && world.specifications().isLive(s)) {
                double share = all > 0 ? sponsors[s] / all : 1;
                double home = sponsors[s] > 0 ? atHome[s] / sponsors[s] : 0;
                odds[s] = FastMath.exp(rule.utility(share, installed[s], home));
                sum += odds[s];
            }
        }
        for (int s = 0; s < odds.length; s++) {
            odds[s] /= sum;
        }
        return odds;
    }

    /** The one specification of a generation that anybody can take; -1 if there is choice. */
    private static int onlyLive(World world, int generation) {
        int only = -1;
        int live = 0;
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            if (world.roster().generationOf(s) == generation
                    && world.specifications().isLive(s)) {
                only = s;
                live++;
            }
        }
        return live == 1 ? only : -1;
    }

    /** Knowledge of the generation held by each specification's sponsors, in all and at home; returns the sum over specifications. */
    private static double sponsorship(Stage stage, int generation, int nation, double[] sponsors, double[] atHome) {
        World world = stage.world();
        Roster roster = world.roster();
        FirmBook firms = world.firms();
        double all = 0;
        for (int s = 0; s < sponsors.length; s++) {
            if (roster.generationOf(s) != generation) {
                continue;
            }
            for (int i : stage.blueprint().sponsors[s]) {
                if (firms.active[i]) {
                    double knowledge = ofGeneration(world, generation, i);
                    sponsors[s] += knowledge;
                    atHome[s] += firms.home[i] == nation ? knowledge : 0;
                }
            }
            all += sponsors[s];
        }
        return all;
    }

    private static double ofGeneration(World world, int generation, int firm) {
        double sum = 0;
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            if (world.roster().generationOf(s) == generation) {
                sum += world.knowledge().capital[s][firm];
            }
        }
        return sum;
    }

    /** Share of the demand already decided that took each specification; demand is GDP. */
    static double[] decidedShares(World world, int generation) {
        return decidedShares(world, generation, Weights.gdp(world));
    }

    private static double[] decidedShares(World world, int generation, double[] gdp) {
        NationBook nations = world.nations();
        double[] shares = new double[world.roster().specifications().size()];
        double decided = 0;
        for (int c = 0; c < nations.count; c++) {
            if (nations.decided[generation][c]) {
                shares[nations.specification[generation][c]] += gdp[c];
                decided += gdp[c];
            }
        }
        for (int s = 0; s < shares.length; s++) {
            shares[s] = decided > 0 ? shares[s] / decided : 0;
        }
        return shares;
    }

    /** Share of its generation's demand that each specification has; equal parts where nobody has decided. */
    static void demandShares(World world, double[] demand) {
        double[] gdp = Weights.gdp(world);
        int[] rivals = new int[world.nations().decided.length];
        for (int s = 0; s < demand.length; s++) {
            rivals[world.roster().generationOf(s)] += world.specifications().isLive(s) ? 1 : 0;
        }
        for (int g = 0; g < rivals.length; g++) {
            double[] decided = decidedShares(world, g, gdp);
            double sum = 0;
            for (double share : decided) {
                sum += share;
            }
            for (int s = 0; s < demand.length; s++) {
                if (world.roster().generationOf(s) == g) {
                    double even = world.specifications().isLive(s) ? 1.0 / rivals[g] : 0;
                    demand[s] = sum > 0 ? decided[s] : even;
                }
            }
        }
    }

    /** Share of all demand that each specification is expected to have: what is decided, and the rest at the present odds. */
    static void write(Stage stage, double[] expected) {
        World world = stage.world();
        NationBook nations = world.nations();
        java.util.Arrays.fill(expected, 0);
        double[] part = Weights.ofNations(world);
        for (int g = 0; g < nations.decided.length; g++) {
            // where all have decided, nothing hangs on the odds any more
            double[] odds = allDecided(nations.decided[g]) ? new double[expected.length] : of(stage, g, -1);
            for (int s = 0; s < expected.length; s++) {
                if (world.roster().generationOf(s) == g) {
                    expected[s] = expectedShare(world, g, s, odds[s], part);
                }
            }
        }
    }

    private static boolean allDecided(boolean[] decided) {
        for (boolean done : decided) {
            if (!done) {
                return false;
            }
        }
        return true;
    }

    private static double expectedShare(World world, int generation, int s, double odds, double[] part) {
        NationBook nations = world.nations();
        double share = 0;
        for (int c = 0; c < nations.count; c++) {
            boolean taken = nations.specification[generation][c] == s;
            share += nations.decided[generation][c] ? (taken ? part[c] : 0) : part[c] * odds;
        }
        return share;
    }
}
