package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Exp;

/**
 * What vendors have installed in 2005: the world shares of the files, spread over nations with the home bias of the choice rule and scaled until the world shares are met (iterative proportional fitting, Deming and Stephan
 * 1940).
 */
final class MarketSetup {
    private static final int SCALINGS = 12;

    private MarketSetup() {}

    static void fill(Stage stage) {
        World world = stage.world();
        fill(
                stage,
                world.infrastructure(),
                FirmQuantity.INFRASTRUCTURE_SHARE,
                stage.mechanisms().infrastructureChoice(),
                world.nations().stations[0]);
        fill(
                stage,
                world.devices(),
                FirmQuantity.DEVICE_SHARE,
                stage.mechanisms().deviceChoice(),
                world.nations().users[0]);
        fill(stage, world.chips(), FirmQuantity.CHIP_SHARE, stage.mechanisms().chipChoice(), world.nations().users[0]);
    }

    private static void fill(Stage stage, Market market, FirmQuantity quantity, VendorChoice rule, double[] installed) {
        System.arraycopy(installed, 0, market.installed[0], 0, installed.length);
        for (int c = 0; c < market.nations; c++) {
            market.installedIn(0, c);
        }
        double[] target = targets(stage, market, quantity);
        double[] scale = target.clone();
        double home = Exp.of(rule.home());
        double[][] share = market.share[0];
        double total = 0;
        for (double units : installed) {
            total += units;
        }
        for (int round = 0; round < SCALINGS; round++) {
            divide(stage, market, scale, home, share);
            for (int v = 0; v < market.vendors && round < SCALINGS - 1; v++) {
                double reached = reached(share[v], installed, total);
                scale[v] *= reached > 0 ? target[v] / reached : 1;
            }
        }
    }

    /** World shares as drawn, scaled to sum to 1; the fringe has what the named firms leave. */
    private static double[] targets(Stage stage, Market market, FirmQuantity quantity) {
        double[] target = new double[market.vendors];
        double named = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm != Roster.FRINGE && stage.world().firms().active[firm]) {
                target[v] = stage.draws().ofFirm(firm, quantity);
                market.admit(0, v);
                named += target[v];
            }
        }
        double left = market.hasFringe() ? Math.max(0, 1 - named) : 0;
        if (market.hasFringe()) {
            target[market.vendors - 1] = left;
            market.admit(0, market.vendors - 1);
        }
        double sum = named + left;
        for (int v = 0; v < target.length; v++) {
            target[v] = sum > 0 ? target[v] / sum : 0;
        }
        return target;
    }

    private static double reached(double[] share, double[] installed, double total) {
        double[] part = new double[share.length];
        divide(share, installed, total, part);
        double sum = 0;
        for (double held : part) {
            sum += held;
        }
        return sum;
    }

    /** Divisions in a loop without a sum, which the compiler turns into vectors. */
    private static void divide(double[] share, double[] installed, double total, double[] part) {
        for (int c = 0; c < part.length; c++) {
            part[c] = share[c] * installed[c] / total;
        }
    }

    private static void divide(Stage stage, Market market, double[] scale, double home, double[][] share) {
        double[] sum = new double[market.nations];
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            Arrays.fill(share[v], scale[v]);
            if (firm != Roster.FRINGE) {
                share[v][stage.world().firms().home[firm]] *= home;
            }
            add(share[v], sum);
        }
        for (double[] ofVendor : share) {
            divide(ofVendor, sum);
        }
    }

    private static void add(double[] row, double[] sum) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] += row[c];
        }
    }

    private static void divide(double[] row, double[] sum) {
        for (int c = 0; c < sum.length; c++) {
            row[c] /= sum[c];
        }
    }
}
