package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.BackingBook;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;

/**
 * Public money for the R&amp;D on one generation (M13): subsidies and clusters. It goes to the nation's firms that do research on the generation, in proportion to their own cellular R&amp;D, and adds to their capital there and nowhere else.
 *
 * <pre>{@code
 * G_ig = (subsidy_cg + cluster_cg) e_i f_i / sum over j at home of e_j f_j,  K_ig' += (1 - crowd) G_ig/4 h(t) / price of research
 * }</pre>
 */
final class PublicResearch {
    private static final double QUARTERS = 4;

    private final Stage stage;
    /** Firms at home in each nation. */
    private final int[][] firmsOf;
    /** Nations with firms at home; to no other is there anything to divide. */
    private final int[] homes;

    /** Own cellular R&amp;D of the firms looked at, of those that do research on the generation. */
    private final double[] own;

    private boolean given;

    PublicResearch(Stage stage) {
        this.stage = stage;
        firmsOf = stage.blueprint().firmsOf;
        homes = stage.blueprint().homes;
        own = new double[stage.world().firms().count];
    }

    /** Divides the quarter's public money among firms. */
    void divide() {
        World world = stage.world();
        BackingBook backing = world.backing();
        if (given) {
            clear(world);
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            divide(g, backing.subsidy[g], backing.cluster[g]);
        }
    }

    private void divide(int g, double[] subsidy, double[] cluster) {
        for (int c : homes) {
            double money = subsidy[c] + cluster[c];
            double base = money > 0 ? base(g, c) : 0;
            if (base > 0) {
                divide(g, c, money, base);
            }
        }
    }

    private void clear(World world) {
        for (double[] ofGeneration : world.backing().grant) {
            Arrays.fill(ofGeneration, 0);
        }
        Arrays.fill(world.firms().rndSubsidy, 0);
        Arrays.fill(world.backing().outlay[Outlay.RESEARCH.ordinal()], 0);
        given = false;
    }

    private void divide(int g, int c, double money, double base) {
        BackingBook backing = stage.world().backing();
        FirmBook firms = stage.world().firms();
        for (int i : firmsOf[c]) {
            if (own[i] > 0) {
                double part = money * own[i] / base;
                backing.grant[g][i] += part;
                firms.rndSubsidy[i] += part;
            }
        }
        backing.outlay[Outlay.RESEARCH.ordinal()][c] += money / QUARTERS;
        given = true;
    }

    /** Own cellular R&amp;D of a nation's firms that do research on a generation, billion USD a year. */
    double base(int g, int c) {
        double base = 0;
        for (int i : firmsOf[c]) {
            own[i] = own(g, i);
            base += own[i];
        }
        return base;
    }

    private double own(int g, int i) {
        FirmBook firms = stage.world().firms();
        boolean entitled = firms.active[i] && partOf(g, i) > 0;
        return entitled ? firms.rndBudget[i] * firms.cellularShare[i] : 0;
    }

    /** Part of a firm's cellular R&amp;D that goes to a generation. */
    private double partOf(int g, int i) {
        KnowledgeBook knowledge = stage.world().knowledge();
        double part = 0;
        for (int s : stage.blueprint().specificationsOf[g]) {
            part += knowledge.split[s][i];
        }
        return part;
    }

    /**
     * Adds the quarter's public R&amp;D to capital, among rival specifications as the firm divides its own.
     *
     * @param cost price of research by firm
     * @param productivity of research in the quarter
     */
    void accumulate(double[] cost, double productivity) {
        World world = stage.world();
        KnowledgeBook knowledge = world.knowledge();
        for (int s = 0; s < knowledge.capital.length && given; s++) {
            int g = world.roster().generationOf(s);
            double[] grant = world.backing().grant[g];
            for (int i = 0; i < grant.length; i++) {
                if (grant[i] > 0) {
                    double added = stage.mechanisms().industrialPolicy().added(grant[i]) / QUARTERS;
                    double part = knowledge.split[s][i] / partOf(g, i);
                    knowledge.capital[s][i] += part * added / cost[i] * productivity;
                }
            }
        }
    }
}
