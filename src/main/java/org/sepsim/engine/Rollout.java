package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.diffusion.DiffusionRule;
import org.sepsim.model.BackingBook;
import org.sepsim.model.BackingBook.Outlay;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.World;

/**
 * Stations ahead of demand (M11, M13). From the day a target is set, the number of stations is to rise evenly to it; what demand does not bring is built with public money as far as the budget goes, and wears like other stations. After the
 * deadline nothing more is built.
 *
 * <pre>{@code
 * path  = N_0 + (aim(target) - N_0) (t - t_0 + 1)/(T - t_0 + 1)
 * ahead' = min(max(0, path - kappa users), (1 - 1/4L) ahead + budget/(4 price)),  p' = p (1 + push ahead/stations)
 * }</pre>
 */
final class Rollout {
    private static final double QUARTER = 0.25;

    private final Stage stage;
    private final double kept;
    /** Years by which a generation is older than its launch says, by generation and nation. */
    private final double[][] headStart;

    private final double[] outlay;
    /** By generation: nations that ever had a target, the first so many. */
    private final int[][] asked;

    private final int[] count = new int[Generation.COUNT];
    private int aims;

    Rollout(Stage stage) {
        this.stage = stage;
        kept = 1 - 1 / (4 * stage.economy().stationLife());
        headStart = Grid.ofDoubles(Generation.COUNT, stage.world().nations().count);
        asked = Grid.ofInts(Generation.COUNT, stage.world().nations().count);
        outlay = stage.world().backing().outlay[Outlay.ROLLOUT.ordinal()];
    }

    /** Opens the quarter. */
    void begin() {
        Arrays.fill(outlay, 0);
        if (aims != stage.world().backing().aims()) {
            aims = stage.world().backing().aims();
            for (int g = 0; g < Generation.COUNT; g++) {
                list(g, stage.world().backing().target[g]);
            }
        }
    }

    private void list(int g, double[] target) {
        for (int c = 0; c < target.length; c++) {
            if (target[c] != 0 && !listed(g, c)) {
                asked[g][count[g]++] = c;
            }
        }
    }

    private boolean listed(int g, int c) {
        for (int n = 0; n < count[g]; n++) {
            if (asked[g][n] == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether a target for a generation was ever set anywhere: until then it spreads by itself, and no more is built than users need. */
    boolean hastens(int g) {
        return count[g] > 0;
    }

    /**
     * Adopted shares of a generation's potential, sooner where stations stand ahead of demand.
     *
     * @param now quarter at the end of which is asked
     * @param share by nation as it would be by itself; receives it
     */
    void hasten(int g, int[] launch, int now, double[] share) {
        for (int n = 0; n < count[g]; n++) {
            int c = asked[g][n];
            int age = now - launch[c];
            share[c] = age > 0 ? adopted(g, c, age) : share[c];
        }
    }

    private double adopted(int g, int c, int age) {
        World world = stage.world();
        double ahead = world.backing().ahead[g][c];
        if (ahead == 0 && headStart[g][c] == 0) {
            return stage.adoption().at(g, c, age);
        }
        double before = (age - 1) * QUARTER + headStart[g][c];
        double part = ahead > 0 ? ahead / world.nations().stations[g][c] : 0;
        double factor = stage.mechanisms().industrialPolicy().innovationFactor(part);
        DiffusionRule rule = stage.adoption().rule(g, c);
        double years = before > 0 ? rule.hastened(before, factor, QUARTER) : QUARTER;
        headStart[g][c] = years - age * QUARTER;
        return rule.adopted(years);
    }

    /**
     * Stations of the quarter.
     *
     * @param adopted share of the generation's potential, by nation
     * @param stations by nation: what users need, million; receives what stands
     */
    void build(int g, double[] adopted, double[] stations) {
        BackingBook backing = stage.world().backing();
        for (int n = 0; n < count[g]; n++) {
            int c = asked[g][n];
            if (backing.target[g][c] != 0) {
                stations[c] += build(backing, g, c, stations[c]);
            } else if (!(adopted[c] > 0)) {
                stations[c] = stage.world().nations().stations[g][c];
            }
        }
    }

    private double build(BackingBook backing, int g, int c, double needed) {
        World world = stage.world();
        double worn = kept * backing.ahead[g][c];
        double wanted = Math.max(0, path(backing, g, c) - needed);
        boolean open = world.quarter() <= backing.targetBy[g][c];
        double price = stage.paths().stationPrice[g][world.year()];
        double affordable = open ? QUARTER * backing.rolloutBudget[g][c] / price : 0;
        double ahead = Math.min(wanted, worn + affordable);
        double bought = Math.max(0, needed + ahead - kept * world.infrastructure().installed[g][c]);
        outlay[c] += price * Math.min(Math.max(0, ahead - worn), bought);
        backing.ahead[g][c] = ahead;
        return ahead;
    }

    private double path(BackingBook backing, int g, int c) {
        int from = backing.targetFrom[g][c];
        int by = backing.targetBy[g][c];
        double part = Math.min(1, (stage.world().quarter() - from + 1.0) / (by - from + 1.0));
        double start = backing.stationsAtStart[g][c];
        return start + part * (stage.mechanisms().industrialPolicy().aim(backing.target[g][c]) - start);
    }
}
