package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.capital.RndCapital;
import org.sepsim.mechanism.policy.IndustrialPolicy;
import org.sepsim.mechanism.spillover.JaffeProximity;
import org.sepsim.mechanism.spillover.Spillover;
import org.sepsim.model.Domain;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Grid;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.World;
import org.sepsim.random.Rows;

/**
 * R&amp;D capital (M2) and what is absorbed of others' (M3). Spending is deflated by the price level and by the home nation's cost of research. Technological proximity, and with it the pool of others' knowledge, is renewed in January.
 *
 * <pre>{@code
 * K_is' = (1 - delta_q) K_is + split_is f_i (1 - basic_i) e_i h(t),   Z_is = K_is + common K_ir + split_is B_i + absorbed
 * }</pre>
 *
 * <p>r is a rival specification of the same generation, B basic research capital, which serves the generations that the firm works on.
 */
final class Research implements PhaseStep {
    private final Stage stage;
    private final double[] spend;
    /** Price of research by firm, one for each year. */
    private final double[] cost;

    /** What flows between two firms, by both. */
    private final double[][] link;

    private final double[][] pool;
    /** Unit vectors of capital by specification, of those only in which anybody has capital, and of domains, each by element and firm. */
    private final double[][] fields;

    /** Capital by specification of those in which anybody has any, and the unit vectors of as many. */
    private double[][] used = {};

    private double[][] units = {};
    private final double[][] domains;
    private final double[] cosine;
    private final double[] lengths;
    private final double[] common;
    private final double[] own;
    /** How much of its research reaches the firm looked at, by firm, and the same with more from allies. */
    private final double[] reach;

    private final double[] flow;
    /** Firms with capital in a specification. */
    private final int[] holder;

    /** Part of capital that is there a quarter later. */
    private final double retention;

    private final PublicResearch publicResearch;
    private final AdjacentResearch adjacent;

    Research(Stage stage) {
        this.stage = stage;
        int firms = stage.world().firms().count;
        spend = new double[firms];
        cost = new double[firms];
        link = Grid.ofDoubles(firms, firms);
        pool = Grid.ofDoubles(stage.world().knowledge().capital.length, firms);
        fields = Grid.ofDoubles(pool.length, firms);
        domains = Grid.ofDoubles(Domain.COUNT, firms);
        cosine = new double[firms];
        lengths = new double[firms];
        reach = new double[firms];
        flow = new double[firms];
        holder = new int[firms];
        retention = stage.mechanisms().rndCapital().quarterlyRetention();
        common = new double[firms];
        own = new double[firms];
        publicResearch = new PublicResearch(stage);
        adjacent = new AdjacentResearch(stage);
    }

    @Override
    public void step() {
        World world = stage.world();
        publicResearch.divide();
        deflate(world);
        accumulate(world);
        if (world.quarter() % 4 == 0) {
            renewLinks(world);
            renewPools(world);
            adjacent.spill(pool);
        }
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            absorb(world, s);
        }
    }

    private void deflate(World world) {
        FirmBook firms = world.firms();
        IndustrialPolicy policy = stage.mechanisms().industrialPolicy();
        if (world.quarter() % 4 == 0) {
            renewCost(world);
        }
        for (int i = 0; i < firms.count; i++) {
            double own = firms.active[i] ? firms.rndBudget[i] / 4 : 0;
            spend[i] = own * firms.cellularShare[i] / cost[i];
            firms.rndSpend[i] = own + policy.added(firms.rndSubsidy[i]) / 4;
        }
    }

    private void renewCost(World world) {
        int year = world.year();
        for (int i = 0; i < cost.length; i++) {
            cost[i] = stage.paths().deflator[year] * world.nations().researchCost[world.firms().home[i]][year];
        }
    }

    private void accumulate(World world) {
        FirmBook firms = world.firms();
        KnowledgeBook knowledge = world.knowledge();
        RndCapital rule = stage.mechanisms().rndCapital();
        double productivity = rule.productivity(world.quarter() / 4.0);
        for (int s = 0; s < knowledge.capital.length; s++) {
            accumulate(knowledge.split[s], firms.basicShare, productivity, knowledge.capital[s]);
        }
        for (int i = 0; i < firms.count; i++) {
            knowledge.basic[i] = retention * knowledge.basic[i] + firms.basicShare[i] * spend[i] * productivity;
        }
        publicResearch.accumulate(cost, productivity);
        adjacent.accumulate(rule, productivity);
    }

    private void accumulate(double[] split, double[] basicShare, double productivity, double[] capital) {
        for (int i = 0; i < capital.length; i++) {
            capital[i] = retention * capital[i] + split[i] * (1 - basicShare[i]) * spend[i] * productivity;
        }
    }

    /** Capital is spread over domains alike in every specification, so that its cosine is the product of the two. */
    private void renewLinks(World world) {
        FirmBook firms = world.firms();
        double withinAlliances = stage.mechanisms().spillover().allianceFactor();
        listUse(world.knowledge().capital);
        JaffeProximity.units(used, lengths, units);
        for (int i = 0; i < firms.count; i++) {
            for (int d = 0; d < Domain.COUNT; d++) {
                domains[d][i] = firms.domain[i][d];
            }
        }
        JaffeProximity.units(domains, lengths, domains);
        boolean apart = world.controls().decouplingLeader() >= 0;
        look(world, -1);
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]) {
                if (apart) {
                    look(world, i);
                }
                weigh(world, i, withinAlliances);
                JaffeProximity.of(units, domains, i, flow, cosine, link[i]);
                link[i][i] = 0;
            } else {
                Arrays.fill(link[i], 0);
            }
        }
    }

    /** New arrays are needed only when another specification is worked on or one is forgotten. */
    private void listUse(double[][] capital) {
        int count = 0;
        for (double[] ofSpecification : capital) {
            count += anything(ofSpecification) ? 1 : 0;
        }
        if (count != used.length) {
            used = new double[count][];
            units = Arrays.copyOf(fields, count);
        }
        int next = 0;
        for (double[] ofSpecification : capital) {
            if (anything(ofSpecification)) {
                used[next++] = ofSpecification;
            }
        }
    }

    /**
     * Less flows between nations whose research is kept apart, nothing from firms that have ended.
     *
     * @param i who learns; -1 where no nation keeps its research apart
     */
    private void look(World world, int i) {
        FirmBook firms = world.firms();
        for (int j = 0; j < reach.length; j++) {
            double flow = i >= 0 ? world.researchFlow(firms.home[i], firms.home[j]) : 1;
            reach[j] = firms.active[j] ? flow : 0;
        }
    }

    /** More flows within alliances. */
    private void weigh(World world, int i, double withinAlliances) {
        System.arraycopy(reach, 0, flow, 0, reach.length);
        for (int j : world.alliances().listOfAllies(i)) {
            flow[j] = reach[j] * withinAlliances; // once, however many alliances they share
        }
    }

    /** What a firm could learn of a specification from all others, as of January. */
    private void renewPools(World world) {
        for (int s = 0; s < pool.length; s++) {
            double[] capital = world.knowledge().capital[s];
            if (!anything(capital)) {
                continue;
            }
            // The links are symmetric, so that a row serves as a column: sums side by side, which no other waits for.
            Arrays.fill(pool[s], 0);
            int holders = listHolders(capital);
            int k = 0;
            for (; k + 4 <= holders; k += 4) {
                addFour(capital, k, pool[s]);
            }
            for (; k < holders; k++) {
                Rows.add(capital[holder[k]], link[holder[k]], pool[s]);
            }
        }
    }

    private int listHolders(double[] capital) {
        int holders = 0;
        for (int j = 0; j < capital.length; j++) {
            if (capital[j] > 0) {
                holder[holders++] = j;
            }
        }
        return holders;
    }

    /** What flows from four holders of capital, the first of them at place k. */
    private void addFour(double[] capital, int k, double[] sums) {
        int a = holder[k];
        int b = holder[k + 1];
        int c = holder[k + 2];
        int d = holder[k + 3];
        Rows.addFour(capital[a], link[a], capital[b], link[b], capital[c], link[c], capital[d], link[d], sums);
    }

    private void absorb(World world, int s) {
        KnowledgeBook knowledge = world.knowledge();
        double[] capital = knowledge.capital[s];
        Spillover rule = stage.mechanisms().spillover();
        if (!anything(capital)) {
            return;
        }
        findCommon(world, s);
        double[] split = knowledge.split[s];
        double[] basic = knowledge.basic;
        for (int i = 0; i < own.length; i++) {
            own[i] = capital[i] + common[i] + split[i] * basic[i];
        }
        rule.effective(own, pool[s], knowledge.knowledge[s]);
    }

    private static boolean anything(double[] capital) {
        for (double k : capital) {
            if (k > 0) {
                return true;
            }
        }
        return false;
    }

    /** What rival specifications have in common with this one, by firm. */
    private void findCommon(World world, int s) {
        Arrays.fill(common, 0);
        int g = world.roster().generationOf(s);
        double part = stage.economy().commonToRivals();
        boolean any = false;
        for (int r = 0; r < pool.length; r++) {
            double[] capital = world.knowledge().capital[r];
            if (r != s && world.roster().generationOf(r) == g && anything(capital)) {
                any = true;
                for (int i = 0; i < common.length; i++) {
                    common[i] += capital[i];
                }
            }
        }
        for (int i = 0; i < common.length && any; i++) {
            common[i] *= part;
        }
    }
}
