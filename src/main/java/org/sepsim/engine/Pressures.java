package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.restriction.Bandwagon;
import org.sepsim.mechanism.restriction.Pressure;
import org.sepsim.mechanism.restriction.RestrictionRule;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.Quarter;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** What weighs on every nation to exclude a vendor of infrastructure, all read from one world before anybody acts. Sizes are gross domestic products. */
final class Pressures {
    private final World world;
    private final RestrictionRule rule;
    private final Market market;
    /** By vendor: who excludes it. */
    private final boolean[][] excludes;

    private final boolean[] excludedByAny;
    /** At {@code nation * nations + other}: the other excludes a vendor of the nation. */
    private final boolean[] injured;

    private final Quarter retaliation;
    private boolean answers;
    private final double[] weights;
    private final double[] alignment;
    private final double[] size;
    /** By vendor, nation after nation: share of its friends that exclude the vendor. */
    private final double[][] others;
    /** By vendor on the agenda, nation after nation: the vendor's share of all that is installed, whatever its generation. */
    private final double[][] dependence;

    private final double[] installed;
    private final boolean[] onAgenda;

    Pressures(Stage stage) {
        world = stage.world();
        rule = stage.mechanisms().restrictions();
        market = world.infrastructure();
        retaliation = stage.policy().restrictions().retaliationStart();
        int nations = market.nations;
        excludes = new boolean[market.vendors][nations];
        excludedByAny = new boolean[market.vendors];
        injured = new boolean[nations * nations];
        alignment = new double[nations * nations];
        weights = new double[nations * nations];
        others = new double[market.vendors][nations];
        size = new double[nations];
        dependence = new double[market.vendors][nations];
        installed = new double[nations];
        onAgenda = new boolean[market.vendors];
    }

    /** Looks at the world as it stands. */
    void look() {
        answers = retaliation != null && world.quarter() >= retaliation.index();
        NationBook nations = world.nations();
        for (int c = 0; c < nations.count; c++) {
            size[c] = nations.gdp[c][world.year()];
        }
        world.alignment().copyTo(alignment);
        Bandwagon.weigh(alignment, size, weights);
        Arrays.fill(injured, false);
        for (int v = 0; v < market.vendors; v++) {
            look(v, market.firmOf[v]);
        }
        measureInstalled();
        for (int v = 0; v < market.vendors; v++) {
            onAgenda[v] = concernsAnybody(v);
            if (onAgenda[v]) {
                measureDependence(v, dependence[v]);
            }
        }
    }

    private void look(int v, int firm) {
        excludedByAny[v] = false;
        for (int c = 0; c < market.nations && firm != Roster.FRINGE; c++) {
            boolean out = world.restrictions().excludes(c, firm);
            excludes[v][c] = out;
            excludedByAny[v] |= out;
            injured[world.firms().home[firm] * market.nations + c] |= out;
        }
        if (excludedByAny[v]) {
            Bandwagon.shares(weights, excludes[v], others[v]);
        }
    }

    /** Whether anybody need judge a vendor: one that sells and is excluded, distrusted or named, or whose home excludes somebody. */
    boolean onAgenda(int v) {
        return onAgenda[v];
    }

    private boolean concernsAnybody(int v) {
        int firm = market.firmOf[v];
        FirmBook firms = world.firms();
        if (firm == Roster.FRINGE || !firms.active[firm] || !firms.does[Business.INFRASTRUCTURE.index()][firm]) {
            return false;
        }
        boolean any = excludedByAny[v];
        Restrictions restrictions = world.restrictions();
        for (int c = 0; c < market.nations && !any; c++) {
            any = restrictions.distrust[c * firms.count + firm] > 0
                    || world.proposals().concerns(c, firm)
                    || (answers && injured[c * market.nations + firms.home[firm]]);
        }
        return any;
    }

    /** What weighs on a nation. */
    Pressure on(int c, int v) {
        int firm = market.firmOf[v];
        Restrictions restrictions = world.restrictions();
        return rule.pressure(
                excludedByAny[v] ? others[v][c] : 0,
                restrictions.distrust[c * world.firms().count + firm],
                world.proposals().concerns(c, firm),
                answers && injured[c * market.nations + world.firms().home[firm]]);
    }

    private void measureInstalled() {
        Arrays.fill(installed, 0);
        for (double[] ofGeneration : market.installed) {
            for (int c = 0; c < installed.length; c++) {
                installed[c] += ofGeneration[c];
            }
        }
    }

    private void measureDependence(int v, double[] part) {
        Arrays.fill(part, 0);
        for (int g = 0; g < Generation.COUNT; g++) {
            addHeld(market.installed[g], market.share[g][v], part);
        }
        for (int c = 0; c < part.length; c++) {
            part[c] = installed[c] > 0 ? part[c] / installed[c] : 0;
        }
    }

    private static void addHeld(double[] there, double[] share, double[] held) {
        for (int c = 0; c < held.length; c++) {
            held[c] += there[c] * share[c];
        }
    }

    /** A vendor's share of all that is installed in a nation, whatever its generation; of vendors on the agenda. */
    double dependence(int c, int v) {
        return dependence[v][c];
    }

    /** The nations that weigh most among those that exclude a vendor already, at most three, in words. */
    String led(int c, int v) {
        StringBuilder names = new StringBuilder();
        double before = Double.POSITIVE_INFINITY;
        for (int k = 0; k < 3; k++) {
            int next = -1;
            double most = 0;
            for (int d = 0; d < market.nations; d++) {
                double weight = excludes[v][d] ? weights[d * market.nations + c] : 0;
                if (weight > most && weight < before) {
                    most = weight;
                    next = d;
                }
            }
            if (next < 0) {
                break;
            }
            before = most;
            names.append(k == 0 ? " (" : ", ").append(world.roster().nations().get(next));
        }
        return names.length() > 0 ? names.append(')').toString() : "";
    }
}
