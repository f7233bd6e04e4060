package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Fringe;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * The quarter's books of every firm.
 *
 * <pre>{@code
 * margin = sum over businesses of sales markup/(1 + markup) + net licences - their cost + funds - discounts borne
 * cash'  = cash + profit - payout max(0, profit),   profit = margin - R&D
 * }</pre>
 */
final class Accounts implements PhaseStep {
    private final Stage stage;
    private final Market[] markets;
    private final double[] markup;

    Accounts(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        markets = new Market[] {world.infrastructure(), world.devices(), world.chips()};
        markup = Arrays.stream(Business.values())
                .mapToDouble(stage.economy()::markup)
                .toArray();
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        for (int m = 0; m < markets.length; m++) {
            sales(firms, markets[m]);
        }
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]) {
                revenues(world, i);
                close(firms, i);
            } else {
                clear(firms, i);
            }
        }
        closeFringe(world);
    }

    private void closeFringe(World world) {
        Market devices = world.devices();
        Fringe fringe = world.fringe();
        double ofDevices = markup[Business.DEVICES.index()];
        fringe.revenue = devices.hasFringe() ? devices.salesOf(devices.vendors - 1) : 0;
        fringe.margin = fringe.revenue * ofDevices / (1 + ofDevices) - fringe.royaltyPaid;
    }

    /** Sales of all specifications, by the firm that made them. */
    private static void sales(FirmBook firms, Market market) {
        double[] revenue = firms.revenue[market.business.index()];
        for (int v = 0; v < market.vendors; v++) {
            if (market.firmOf[v] != Roster.FRINGE) {
                revenue[market.firmOf[v]] = market.salesOf(v);
            }
        }
    }

    private void revenues(World world, int i) {
        FirmBook firms = world.firms();
        NationBook nations = world.nations();
        int home = firms.home[i];
        firms.revenue[Business.OPERATOR.index()][i] = firms.operatorShare[i] * nations.serviceRevenue[home];
        firms.other[i] = firms.otherRevenue[i] == null ? 0 : firms.otherRevenue[i][world.year()] / 4;
        // Public budgets for research keep their worth: they grow with the price level, not with the economy.
        firms.fundsReceived[i] = firms.funds[i] / 4 * stage.paths().deflator[world.year()] / stage.paths().deflator[0];
    }

    private void close(FirmBook firms, int i) {
        double margin = firms.royaltyIncome[i] - firms.royaltyPaid[i] - firms.licensingCost[i] + firms.fundsReceived[i];
        for (int b = 0; b < markup.length; b++) {
            margin += firms.revenue[b][i] * markup[b] / (1 + markup[b]);
        }
        double otherMarkup = stage.economy().otherMarkup();
        margin += firms.other[i] * otherMarkup / (1 + otherMarkup);
        margin -= stage.world().backing().discountBorne[i];
        firms.margin[i] = margin;
        double profit = margin - (firms.rndSpend[i] - firms.rndSubsidy[i] / 4);
        firms.cash[i] += profit - stage.economy().payout() * Math.max(0, profit);
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
