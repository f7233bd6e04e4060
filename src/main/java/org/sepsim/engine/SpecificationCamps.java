package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.alliance.Aggregation;
import org.sepsim.mechanism.alliance.AllianceRule;
import org.sepsim.mechanism.alliance.Landscape;
import org.sepsim.model.Grid;
import org.sepsim.model.World;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * The two camps of a specification that may split (M6): nations, weighted by demand, and firms, weighted by R&amp;D capital in the generation, in one landscape. Its minimum is the lowest of three descents: from the camps as they stand, from all together, and from two poles, the pair of nations that
 * weigh most and agree least, with everybody at the pole to which it is more aligned. What two specifications cost by Katz and Shapiro is one more reason for any two to stay together.
 *
 * <pre>{@code
 * s_c = w_N GDP share,  s_i = (1 - w_N) share of capital,  p'_ij = p_ij + k,  k = 1 - output of two equal halves over that of one,  poles: the largest s_c s_d (1 - a_cd)
 * }</pre>
 */
final class SpecificationCamps {
    private static final int TRUNK = 0;
    private static final int FORK = 1;
    private static final int CAMPS = 2;
    private static final double HALVES = 0.5; // Herfindahl index of two equal camps

    private final Stage stage;
    private final FirmRelations relations;
    private final AllianceRule rule;
    private final int nations;
    private final int n;
    private final double[] size;
    private final double[] propensity;
    private final double[][] room;

    private double[] demand = {};
    private int[] camp = {};
    private double energy;
    private int firstPole;
    private int secondPole;

    SpecificationCamps(Stage stage, FirmRelations relations) {
        this.stage = stage;
        this.relations = relations;
        rule = stage.mechanisms().alliances();
        nations = stage.world().nations().count;
        n = nations + relations.n;
        size = new double[n];
        propensity = new double[n * n];
        room = Grid.ofDoubles(CAMPS, n);
    }

    /**
     * Looks for the camps.
     *
     * @param apart whether the poles are kept apart
     */
    void find(int fork, boolean apart) {
        World world = stage.world();
        demand = Weights.ofNations(world);
        weigh(world, fork);
        incline(world);
        findPoles(world);
        double[] luck = luck(fork);
        boolean[] held = new boolean[n];
        for (int k = nations; k < n; k++) {
            held[k] = size[k] == 0;
        }
        if (apart) {
            held[firstPole] = true;
            held[secondPole] = true;
            camp = settled(atPoles(world), luck, held);
            energy = Landscape.energy(size, propensity, camp);
            return;
        }
        camp = settled(asTheyStand(world, fork), luck, held);
        energy = Landscape.energy(size, propensity, camp);
        if (world.specifications().isLive(fork)) {
            keepIfLower(settled(new int[n], luck, held));
        }
        keepIfLower(settled(atPoles(world), luck, held));
    }

    private void keepIfLower(int[] other) {
        double lower = Landscape.energy(size, propensity, other);
        if (lower < energy) {
            energy = lower;
            camp = other;
        }
    }

    private int[] settled(int[] start, double[] luck, boolean[] held) {
        rule.settle(
                new Aggregation(size, propensity, luck, held, CAMPS, Landscape.UNLIMITED, false, false, room), start);
        return start;
    }

    private void weigh(World world, int fork) {
        double w = stage.economy().nationWeight();
        for (int c = 0; c < nations; c++) {
            size[c] = w * demand[c];
        }
        double all = 0;
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            boolean counts = world.roster().generationOf(s) == world.roster().generationOf(fork);
            for (int i = 0; i < relations.n && counts; i++) {
                all += world.firms().active[i] ? world.knowledge().capital[s][i] : 0;
            }
        }
        Arrays.fill(size, nations, n, 0);
        for (int s = 0; s < world.knowledge().capital.length; s++) {
            boolean counts = world.roster().generationOf(s) == world.roster().generationOf(fork) && all > 0;
            for (int i = 0; i < relations.n && counts; i++) {
                double held = world.firms().active[i] ? world.knowledge().capital[s][i] : 0;
                size[nations + i] += (1 - w) * held / all;
            }
        }
    }

    private void incline(World world) {
        int[] home = world.firms().home;
        double kept = 1 - stage.mechanisms().compatibility().ratio(HALVES);
        inclineNations(world, kept);
        for (int c = 0; c < nations; c++) {
            for (int i = 0; i < home.length; i++) {
                propensity[c * n + nations + i] = propensity[c * n + home[i]];
            }
        }
        for (int i = 0; i < home.length; i++) {
            int row = (nations + i) * n;
            System.arraycopy(propensity, home[i] * n, propensity, row, nations);
            for (int j = 0; j < home.length; j++) {
                propensity[row + nations + j] = relations.propensity[i * relations.n + j] + kept;
            }
        }
        for (int a = 0; a < n; a++) {
            propensity[a * n + a] = 0;
        }
    }

    /** A nation inclines to itself as its firms do to it. */
    private void inclineNations(World world, double kept) {
        double[][] alignment = world.alignment().all();
        for (int c = 0; c < nations; c++) {
            for (int d = 0; d <= c; d++) {
                double p = rule.politics(alignment[c][d]) + kept;
                propensity[c * n + d] = p;
                propensity[d * n + c] = p;
            }
        }
    }

    private void findPoles(World world) {
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < nations; c++) {
            for (int d = 0; d < c; d++) {
                double apart = demand[c] * demand[d] * (1 - world.alignment().between(c, d));
                if (apart > most) {
                    most = apart;
                    firstPole = demand[c] >= demand[d] ? c : d;
                    secondPole = demand[c] >= demand[d] ? d : c;
                }
            }
        }
    }

    private int[] atPoles(World world) {
        int[] start = new int[n];
        for (int a = 0; a < n; a++) {
            int place = a < nations ? a : world.firms().home[a - nations];
            double first = world.alignment().between(place, firstPole);
            double second = world.alignment().between(place, secondPole);
            start[a] = second > first ? FORK : TRUNK;
        }
        return start;
    }

    private int[] asTheyStand(World world, int fork) {
        int[] start = new int[n];
        if (world.specifications().isLive(fork)) {
            int g = world.roster().generationOf(fork);
            for (int a = 0; a < n; a++) {
                boolean there = a < nations
                        ? world.nations().specification[g][a] == fork
                        : world.specifications().follows(fork, a - nations);
                start[a] = there ? FORK : TRUNK;
            }
        }
        return start;
    }

    private double[] luck(int fork) {
        double[] luck = new double[n];
        long about = stage.blueprint().specificationIds[fork];
        for (int a = 0; a < n; a++) {
            long who = a < nations ? stage.blueprint().nationIds[a] : stage.blueprint().firmIds[a - nations];
            long key = stage.chance().key(Purpose.ALLIANCE_ORDER, who, about);
            luck[a] = Chance.uniform(key, 0, stage.world().quarter(), 0);
        }
        return luck;
    }

    boolean hasNation(int c) {
        return camp[c] == FORK;
    }

    /** Whether a firm that knows anything of the generation is in the camp of the fork. */
    boolean hasFirm(int i) {
        return camp[nations + i] == FORK && size[nations + i] > 0;
    }

    /** Share of demand in the camp of the fork. */
    double demandShare() {
        double sum = 0;
        for (int c = 0; c < nations; c++) {
            sum += hasNation(c) ? demand[c] : 0;
        }
        return sum;
    }

    /** Share of demand of the smaller camp. */
    double leastDemand() {
        return Math.min(demandShare(), 1 - demandShare());
    }

    /** What decided, in words. */
    String terms() {
        double research = 0;
        double all = 0;
        for (int k = nations; k < n; k++) {
            research += camp[k] == FORK ? size[k] : 0;
            all += size[k];
        }
        World world = stage.world();
        return "energy " + Words.of(energy) + " against 0 together; "
                + Words.percent(demandShare()) + " of demand and "
                + Words.percent(all > 0 ? research / all : 0) + " of research apart; "
                + world.roster().nations().get(firstPole) + " and "
                + world.roster().nations().get(secondPole) + " aligned by "
                + Words.of(world.alignment().between(firstPole, secondPole));
    }
}
