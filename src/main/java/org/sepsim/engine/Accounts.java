package org.sepsim.engine;

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
    /** Sales by market and vendor. */
    private final double[][] sold;

    private final double[] markup;
    /** Margins before discounts, by firm. */
    private final double[] margin;

    Accounts(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        markets = new Market[] {world.infrastructure(), world.devices(), world.chips()};
        sold = new double[markets.length][];
        for (int m = 0; m < sold.length; m++) {
            sold[m] = new double[markets[m].vendors];
        }
        margin = new double[world.firms().count];
        markup = new double[Business.COUNT];
        for (Business business : Business.values()) {
            markup[business.index()] = stage.economy().markup(business);
        }
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        for (int m = 0; m < markets.length; m++) {
            sales(firms, markets[m], sold[m]);
        }
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]) {
                revenues(world, i);
            } else {
                clear(firms, i);
            }
        }
        earn(firms);
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]) {
                close(firms, i);
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
    private static void sales(FirmBook firms, Market market, double[] sold) {
        double[] revenue = firms.revenue[market.business.index()];
        market.sales(sold);
        for (int v = 0; v < market.vendors; v++) {
            if (market.firmOf[v] != Roster.FRINGE) {
                revenue[market.firmOf[v]] = sold[v];
            }
        }
    }

    private void revenues(World world, int i) {
        FirmBook firms = world.firms();
        NationBook nations = world.nations();
        int home = firms.home[i];
        firms.revenue[Business.OPERATOR.index()][i] = firms.operatorShare[i] * nations.serviceRevenue[home];
        firms.other[i] = firms.otherRevenue[i] == null ? 0 : firms.otherRevenue[i][world.year()] / 4;
        if (firms.funds[i] > 0) {
            // Public budgets for research keep their worth: they grow with the price level, not with the economy.
            firms.fundsReceived[i] =
                    firms.funds[i] / 4 * stage.paths().deflator[world.year()] / stage.paths().deflator[0];
        } else {
            firms.fundsReceived[i] = 0;
        }
    }

    /** Margins of all firms, business by business; those of firms that have ended are not looked at. */
    private void earn(FirmBook firms) {
        takeLicences(firms);
        for (int b = 0; b < markup.length; b++) {
            addMargin(firms.revenue[b], markup[b], margin);
        }
        addMargin(firms.other, stage.economy().otherMarkup(), margin);
    }

    private void takeLicences(FirmBook firms) {
        double[] income = firms.royaltyIncome;
        double[] paid = firms.royaltyPaid;
        double[] cost = firms.licensingCost;
        double[] funds = firms.fundsReceived;
        for (int i = 0; i < margin.length; i++) {
            margin[i] = income[i] - paid[i] - cost[i] + funds[i];
        }
    }

    /** A loop without a branch, which the compiler turns into vectors: divisions cost most here. */
    private static void addMargin(double[] sales, double markup, double[] margin) {
        double price = 1 + markup;
        for (int i = 0; i < margin.length; i++) {
            margin[i] += sales[i] * markup / price;
        }
    }

    private void close(FirmBook firms, int i) {
        double earned = margin[i] - stage.world().backing().discountBorne[i];
        firms.margin[i] = earned;
        double profit = earned - (firms.rndSpend[i] - firms.rndSubsidy[i] / 4);
        firms.cash[i] += profit - stage.economy().payout() * Math.max(0, profit);
        firms.salesToDate[i] += firms.sales(i) + firms.royaltyIncome[i];
        firms.marginToDate[i] += earned;
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
