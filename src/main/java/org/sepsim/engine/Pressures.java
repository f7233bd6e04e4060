package org.sepsim.engine;

import java.util.Arrays;
import java.util.StringJoiner;
import org.sepsim.mechanism.restriction.Bandwagon;
import org.sepsim.mechanism.restriction.Pressure;
import org.sepsim.mechanism.restriction.RestrictionRule;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.ProposalBook;
import org.sepsim.model.Quarter;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** What weighs on every nation to exclude a vendor of infrastructure, all read from one world before anybody acts. Sizes are gross domestic products. */
final class Pressures {
    /** How many nations are named that lead. */
    private static final int LED = 3;

    private final World world;
    private final RestrictionRule rule;
    private final Market market;
    /** By vendor: who excludes it. */
    private final boolean[][] excludes;

    private final boolean[] excludedByAny;
    /** At {@code other * nations + nation}: the other excludes a vendor of the nation. */
    private final boolean[] injured;

    private final Quarter retaliation;
    private boolean answers;
    private final double[][] friends;
    private final double[] part;
    private final double[] size;
    /** By vendor, nation after nation: share of its friends that exclude the vendor. */
    private final double[][] others;
    /** By vendor on the agenda, nation after nation: the vendor's share of all that is installed, whatever its generation. */
    private final double[][] dependence;

    /** What {@link #totals} gives, and what follows a vendor that nobody excludes. */
    private final double[] total;

    private final double[] nobody;
    private final double[] installed;
    private final boolean[] onAgenda;
    /** Whether a vendor's dependence has been worked out since the last look. */
    private final boolean[] measured;

    private boolean measuredInstalled;
    /** The weights that lead, the greatest first, and whose they are; 0 for none. */
    private final double[] leading = new double[LED];

    private final int[] leader = new int[LED];

    Pressures(Stage stage) {
        world = stage.world();
        rule = stage.mechanisms().restrictions();
        market = world.infrastructure();
        retaliation = stage.policy().restrictions().retaliationStart();
        int nations = market.nations;
        excludes = Grid.ofBooleans(market.vendors, nations);
        excludedByAny = new boolean[market.vendors];
        injured = new boolean[nations * nations];
        friends = Grid.ofDoubles(nations, nations);
        part = new double[nations];
        others = Grid.ofDoubles(market.vendors, nations);
        size = new double[nations];
        dependence = Grid.ofDoubles(market.vendors, nations);
        total = new double[nations];
        nobody = new double[nations];
        installed = new double[nations];
        onAgenda = new boolean[market.vendors];
        measured = new boolean[market.vendors];
    }

    /** Looks at the world as it stands. */
    void look() {
        answers = retaliation != null && world.quarter() >= retaliation.index();
        Arrays.fill(injured, false);
        boolean any = false;
        for (int v = 0; v < market.vendors; v++) {
            findExcluders(v, market.firmOf[v]);
            any |= excludedByAny[v];
        }
        if (any) {
            follow();
        }
        for (int v = 0; v < market.vendors; v++) {
            onAgenda[v] = concernsAnybody(v);
        }
        Arrays.fill(measured, false);
        measuredInstalled = false;
    }

    private void findExcluders(int v, int firm) {
        excludedByAny[v] = false;
        if (firm == Roster.FRINGE || !world.restrictions().everExcluded(firm)) {
            return;
        }
        for (int c = 0; c < market.nations; c++) {
            boolean out = world.restrictions().excludes(c, firm);
            excludes[v][c] = out;
            excludedByAny[v] |= out;
            injured[c * market.nations + world.firms().home[firm]] |= out;
        }
    }

    /** How many of those who count for a nation exclude each vendor. */
    private void follow() {
        NationBook nations = world.nations();
        for (int c = 0; c < nations.count; c++) {
            size[c] = nations.gdp[c][world.year()];
        }
        Bandwagon.weigh(world.alignment().all(), size, friends, part);
        for (int v = 0; v < market.vendors; v++) {
            if (excludedByAny[v]) {
                Bandwagon.shares(friends, part, excludes[v], others[v]);
            }
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
        return excludedByAny[v] || world.proposals().concerns(firm) || isDistrusted(firm) || isAnswered(firm);
    }

    private boolean isDistrusted(int firm) {
        Restrictions restrictions = world.restrictions();
        if (restrictions.accused(firm)) {
            for (double distrust : restrictions.distrust[firm]) {
                if (distrust > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAnswered(int firm) {
        for (int c = 0; c < market.nations && answers; c++) {
            if (injured[world.firms().home[firm] * market.nations + c]) {
                return true;
            }
        }
        return false;
    }

    /** What weighs on a nation. */
    Pressure on(int c, int v) {
        int firm = market.firmOf[v];
        Restrictions restrictions = world.restrictions();
        return rule.pressure(
                excludedByAny[v] ? others[v][c] : 0,
                restrictions.distrust[firm][c],
                world.proposals().concerns(c, firm),
                answers && injured[world.firms().home[firm] * market.nations + c]);
    }

    /** The sum of what weighs on each nation to exclude a vendor, by nation; holds until it is asked for another vendor. */
    double[] totals(int v) {
        int firm = market.firmOf[v];
        double[] following = excludedByAny[v] ? others[v] : nobody;
        double[] distrust = world.restrictions().distrust[firm];
        ProposalBook proposals = world.proposals();
        boolean named = proposals.concerns(firm);
        int home = world.firms().home[firm] * market.nations;
        for (int c = 0; c < total.length; c++) {
            boolean signed = named && proposals.concerns(c, firm);
            total[c] = rule.pressure(following[c], distrust[c], signed, answers && injured[home + c])
                    .total();
        }
        return total;
    }

    private void measureInstalled() {
        measuredInstalled = true;
        Arrays.fill(installed, 0);
        for (double[] ofGeneration : market.installed) {
            for (int c = 0; c < installed.length; c++) {
                installed[c] += ofGeneration[c];
            }
        }
    }

    private void measureDependence(int v, double[] held) {
        if (!measuredInstalled) {
            measureInstalled();
        }
        measured[v] = true;
        Arrays.fill(held, 0);
        for (int g = 0; g < Generation.COUNT; g++) {
            addHeld(market.installed[g], market.share[g][v], held);
        }
        for (int c = 0; c < held.length; c++) {
            held[c] = installed[c] > 0 ? held[c] / installed[c] : 0;
        }
    }

    private static void addHeld(double[] there, double[] share, double[] held) {
        for (int c = 0; c < held.length; c++) {
            held[c] += there[c] * share[c];
        }
    }

    /** A vendor's share of all that is installed in a nation, whatever its generation, as of the last look. */
    double dependence(int c, int v) {
        if (!measured[v]) {
            measureDependence(v, dependence[v]);
        }
        return dependence[v][c];
    }

    /** The nations that weigh most among those that exclude a vendor already, the greatest first, at most {@link #LED}. */
    int[] led(int c, int v) {
        Arrays.fill(leading, 0);
        for (int d = 0; d < market.nations; d++) {
            if (excludes[v][d]) {
                rank(d, friends[d][c] * part[c]);
            }
        }
        int count = 0;
        while (count < LED && leading[count] > 0) {
            count++;
        }
        return Arrays.copyOf(leader, count);
    }

    /** The vendors of a nation that the home of a vendor excludes, in words; nothing where the nation answers nobody. */
    String answered(int c, int v) {
        int home = world.firms().home[market.firmOf[v]];
        if (!answers || !injured[home * market.nations + c]) {
            return "";
        }
        StringJoiner names = new StringJoiner(", ", " (", ")");
        for (int own = 0; own < market.vendors; own++) {
            int firm = market.firmOf[own];
            if (excludes[own][home] && firm != Roster.FRINGE && world.firms().home[firm] == c) {
                names.add(world.roster().firms().get(firm));
            }
        }
        return names.toString();
    }

    /** Puts a nation among those that lead; of equals the first. */
    private void rank(int nation, double weight) {
        int at = 0;
        while (at < LED && weight < leading[at]) {
            at++;
        }
        if (at < LED && weight > leading[at]) {
            for (int k = LED - 1; k > at; k--) {
                leading[k] = leading[k - 1];
                leader[k] = leader[k - 1];
            }
            leading[at] = weight;
            leader[at] = nation;
        }
    }
}
