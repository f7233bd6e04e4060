package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import org.sepsim.mechanism.control.ListingRule;
import org.sepsim.model.Domain;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Market;
import org.sepsim.model.Policy;
import org.sepsim.model.Regulator;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.event.ComponentAccess;
import org.sepsim.model.event.Event;
import org.sepsim.model.event.LateWords;

/** Export-control authorities list firms of nations opposed to their own (M10). */
final class ExportAuthorities {
    private final Stage stage;
    private final World world;
    private final ListingRule rule;
    private final Regulators regulators;
    private final Market[] markets;
    /** Firms in business that anybody distrusts, by place. */
    private final int[] suspect;

    private int suspects;
    private final double[] share;
    private final double[] reach;

    ExportAuthorities(Stage stage) {
        this.stage = stage;
        world = stage.world();
        rule = stage.mechanisms().exportListing();
        regulators = new Regulators(stage);
        markets = new Market[] {world.infrastructure(), world.devices()};
        share = new double[world.firms().count];
        suspect = new int[share.length];
        reach = new double[world.nations().count];
    }

    /** Adds the year's listings. */
    void list(List<Event> decided) {
        findSuspects();
        if (suspects == 0) {
            return;
        }
        measureShares();
        measureReach();
        for (int c = 0; c < reach.length; c++) {
            double depth = rule.depth(reach[c]);
            if (depth > 0 && regulators.of(Regulator.Kind.EXPORT_CONTROL, c, world.quarter()) != null) {
                for (int k = 0; k < suspects; k++) {
                    list(c, suspect[k], share[suspect[k]], depth, decided);
                }
            }
        }
    }

    private void findSuspects() {
        suspects = 0;
        for (int i = 0; i < suspect.length; i++) {
            if (world.firms().active[i] && world.restrictions().accused(i)) {
                suspect[suspects++] = i;
            }
        }
    }

    private void list(int c, int i, double share, double depth, List<Event> decided) {
        FirmBook firms = world.firms();
        double distrust = world.restrictions().distrust[i][c];
        if (distrust <= 0
                || world.alignment().between(c, firms.home[i]) >= 0
                || world.controls().barred(c, i) > 0) {
            return;
        }
        if (!rule.lists(distrust, share, false) && !rule.lists(distrust, share, true)) {
            return; // whether kin are listed or not
        }
        boolean kin = controlsKin(c, i);
        if (rule.lists(distrust, share, kin)) {
            Policy.ExportControl policy = stage.policy().exportControl();
            ListingRule by = rule; // words that held this would keep a whole world as long as its log
            decided.add(new ComponentAccess(
                    world.roster().nations().get(c),
                    world.roster().firms().get(i),
                    depth,
                    policy.licensed(),
                    policy.stockpile(),
                    new LateWords(out -> out.add(by.told(distrust, share, kin)))));
        }
    }

    private boolean controlsKin(int c, int i) {
        FirmBook firms = world.firms();
        for (int k = 0; k < firms.count; k++) {
            boolean kin = firms.home[k] == firms.home[i] || firms.group[k] == firms.group[i];
            if (kin && k != i && world.controls().barred(c, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Each firm's largest share of the world's spending on stations or devices, of last quarter. */
    private void measureShares() {
        Arrays.fill(share, 0);
        for (Market market : markets) {
            double all = total(market);
            for (int v = 0; v < market.vendors && all > 0; v++) {
                int firm = market.firmOf[v];
                if (firm != Roster.FRINGE) {
                    share[firm] = Math.max(share[firm], market.salesOf(v) / all);
                }
            }
        }
    }

    /** Share of each nation's firms in the world's spending on R&amp;D of chips, last quarter's. */
    private void measureReach() {
        FirmBook firms = world.firms();
        Arrays.fill(reach, 0);
        double all = 0;
        for (int i = 0; i < firms.count; i++) {
            double chips = firms.rndSpend[i] * firms.cellularShare[i] * firms.domain[i][Domain.CHIP.index()];
            reach[firms.home[i]] += chips;
            all += chips;
        }
        for (int c = 0; c < reach.length && all > 0; c++) {
            reach[c] /= all;
        }
    }

    private static double total(Market market) {
        double sum = 0;
        for (int v = 0; v < market.vendors; v++) {
            sum += market.salesOf(v);
        }
        return sum;
    }
}
