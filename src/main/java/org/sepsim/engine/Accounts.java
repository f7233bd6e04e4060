package org.sepsim.engine;

import org.sepsim.model.Business;
import org.sepsim.model.Economy;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.World;

/**
 * The quarter's books of every firm.
 *
 * <pre>{@code
 * margin = sum over businesses of sales markup/(1 + markup) + net licences + funds
 * cash'  = cash + profit - payout max(0, profit),   profit = margin - R&D
 * }</pre>
 */
final class Accounts implements PhaseStep {
    private final Stage stage;

    Accounts(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]) {
                revenues(world, i);
                close(firms, i);
            } else {
                clear(firms, i);
            }
        }
        Market devices = world.devices();
        world.fringe().revenue = devices.hasFringe() ? devices.salesOf(devices.vendors - 1) : 0;
    }

    private void revenues(World world, int i) {
        FirmBook firms = world.firms();
        for (Market market : new Market[] {world.infrastructure(), world.devices(), world.chips()}) {
            int v = market.vendorOf[i];
            firms.revenue[market.business.index()][i] = v < 0 ? 0 : market.salesOf(v);
        }
        NationBook nations = world.nations();
        int home = firms.home[i];
        firms.revenue[Business.OPERATOR.index()][i] = firms.operatorShare[i] * nations.serviceRevenue[home];
        firms.other[i] = firms.otherRevenue[i] == null ? 0 : firms.otherRevenue[i][world.year()] / 4;
        // Public budgets for research keep their worth: they grow with the price level, not with the economy.
        firms.fundsReceived[i] = firms.funds[i] / 4 * stage.paths().deflator[world.year()] / stage.paths().deflator[0];
    }

    private void close(FirmBook firms, int i) {
        Economy economy = stage.economy();
        double margin = firms.royaltyIncome[i] - firms.royaltyPaid[i] + firms.fundsReceived[i];
        for (Business business : Business.values()) {
            double markup = economy.markup(business);
            margin += firms.revenue[business.index()][i] * markup / (1 + markup);
        }
        margin += firms.other[i] * economy.otherMarkup() / (1 + economy.otherMarkup());
        firms.margin[i] = margin;
        double profit = margin - firms.rndSpend[i];
        firms.cash[i] += profit - economy.payout() * Math.max(0, profit);
        firms.salesToDate[i] += firms.sales(i) + firms.royaltyIncome[i];
        firms.marginToDate[i] += margin;
        firms.quartersToDate[i]++;
    }

    private static void clear(FirmBook firms, int i) {
        for (double[] ofBusiness : firms.revenue) {
            ofBusiness[i] = 0;
        }
        firms.other[i] = 0;
        firms.fundsReceived[i] = 0;
        firms.margin[i] = 0;
    }
}
