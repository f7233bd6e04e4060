package org.sepsim.engine;

import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmQuantity;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Exp;

/** What vendors have installed in 2005: the world shares of the files, spread over nations with the home bias of the choice rule by {@link ProportionalFit}. */
final class MarketSetup {
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
        new ProportionalFit(market, stage.world().firms().home, installed, targets(stage, market, quantity))
                .fit(Exp.of(rule.home()));
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
}
