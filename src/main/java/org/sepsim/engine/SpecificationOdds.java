package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.specification.SpecificationChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.NationBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** Choice among the rival specifications of a generation: utilities, probabilities, and what share of demand each is expected to have in the end. */
final class SpecificationOdds {
    private final Stage stage;
    private final double[] odds;
    private final double[] installed;
    private final double[] sponsors;
    private final double[] atHome;

    SpecificationOdds(Stage stage) {
        this.stage = stage;
        odds = new double[stage.world().roster().specifications().size()];
        installed = new double[odds.length];
        sponsors = new double[odds.length];
        atHome = new double[odds.length];
    }

    /**
     * Probabilities that a nation takes each of a generation's specifications; they sum to 1 over them, and are 0 for others. They stand until the next question.
     *
     * @param nation who decides, or -1 for one without sponsors at home
     */
    double[] of(int generation, int nation) {
        World world = stage.world();
        Roster roster = world.roster();
        Arrays.fill(odds, 0);
        int only = onlyLive(world, generation);
        if (only >= 0) {
            odds[only] = 1;
            return odds;
        }
        decidedShares(world, generation, installed);
        double all = sponsorship(generation, nation);
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
    private double sponsorship(int generation, int nation) {
        World world = stage.world();
        Roster roster = world.roster();
        FirmBook firms = world.firms();
        Arrays.fill(sponsors, 0);
        Arrays.fill(atHome, 0);
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

    /** Writes the share of the demand already decided that took each specification; demand is GDP. */
    static void decidedShares(World world, int generation, double[] shares) {
        Arrays.fill(shares, 0);
        double decided = addDecided(world, generation, Weights.gdp(world), shares);
        for (int s = 0; s < shares.length; s++) {
            shares[s] = decided > 0 ? shares[s] / decided : 0;
        }
    }

    /** Adds the demand decided for each specification of a generation; returns its sum. */
    private static double addDecided(World world, int generation, double[] gdp, double[] demand) {
        boolean[] done = world.nations().decided[generation];
        int[] taken = world.nations().specification[generation];
        double decided = 0;
        for (int c = 0; c < done.length; c++) {
            if (done[c]) {
                demand[taken[c]] += gdp[c];
                decided += gdp[c];
            }
        }
        return decided;
    }

    /** Share of its generation's demand that each specification has; equal parts where nobody has decided. */
    static void demandShares(World world, double[] demand) {
        double[] gdp = Weights.gdp(world);
        Arrays.fill(demand, 0);
        for (int g = 0; g < world.nations().decided.length; g++) {
            double decided = addDecided(world, g, gdp, demand);
            int rivals = decided > 0 ? 0 : live(world, g);
            for (int s = 0; s < demand.length; s++) {
                if (world.roster().generationOf(s) == g) {
                    double even = world.specifications().isLive(s) ? 1.0 / rivals : 0;
                    demand[s] = decided > 0 ? demand[s] / decided : even;
                }
            }
        }
    }

    private static int live(World world, int generation) {
        int live = 0;
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            live += world.roster().generationOf(s) == generation
                            && world.specifications().isLive(s)
                    ? 1
                    : 0;
        }
        return live;
    }

    /** Share of all demand that each specification is expected to have: what is decided, and the rest at the present odds. */
    void write(double[] expected) {
        World world = stage.world();
        double[] part = Weights.ofNations(world);
        for (int g = 0; g < world.nations().decided.length; g++) {
            // where all have decided, nothing hangs on the odds any more
            double[] present = allDecided(world.nations().decided[g]) ? null : of(g, -1);
            for (int s = 0; s < expected.length; s++) {
                if (world.roster().generationOf(s) == g) {
                    expected[s] =
                            present == null ? taken(world, g, s, part) : expectedShare(world, g, s, present[s], part);
                }
            }
        }
    }

    private static double taken(World world, int generation, int s, double[] part) {
        int[] specification = world.nations().specification[generation];
        double share = 0;
        for (int c = 0; c < part.length; c++) {
            share += specification[c] == s ? part[c] : 0;
        }
        return share;
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
