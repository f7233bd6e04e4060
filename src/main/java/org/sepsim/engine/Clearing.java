package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Business;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * One market: contracts and deliveries.
 *
 * <p>Nations award contracts in January, {@code weight_cj = offer_j loyalty_cj}, banned vendors out, and again whenever it changes who may sell what to whom. What is delivered in the quarters after goes by these shares, and moves
 * the shares of what is installed when the contracts end.
 */
final class Clearing {
    private static final double QUARTERS = 4;

    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final Offers offers;
    private final Loyalty loyalty;
    private final Sellers sellers;
    /** Shares of the contracts that hold now, by generation, nation and seller. */
    private final double[][] contract;
    /** Sales of the quarter by specification and seller, until they are booked. */
    private final double[][] sold;

    private final double[] utility;
    private final int[] awarded;
    /** Units of excluded vendors to be replaced in each quarter of the year, by generation and nation. */
    private final double[] removal;

    private int contracts;
    private int structure = -1;

    Clearing(Stage stage, Market market, VendorChoice rule) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        sellers = new Sellers(stage.world().firms(), market);
        offers = new Offers(stage, market, rule, sellers);
        loyalty = new Loyalty(stage, market, rule, sellers);
        contract = new double[Generation.COUNT][market.nations * market.vendors];
        sold = new double[market.sales.length][market.vendors];
        utility = new double[Generation.COUNT * market.nations];
        awarded = new int[Generation.COUNT * market.nations];
        removal = new double[Generation.COUNT * market.nations];
    }

    /** Opens the quarter; contracts end in January and whenever the structure of the world has changed. */
    void begin() {
        World world = stage.world();
        boolean january = world.quarter() % 4 == 0;
        if (january || structure != world.structure()) {
            market.settle();
            structure = world.structure();
            contracts++;
            sellers.renew();
            offers.renew(contracts);
            loyalty.renew();
            if (world.quarter() == 0) {
                new Goodwill(market, rule, sellers).find(offers.of(0), loyalty.factors());
                loyalty.renew();
            }
        }
        if (january) {
            market.closeYear();
            planRemovals();
        }
    }

    /**
     * Delivers a generation to every nation.
     *
     * @param units bought by nation
     * @param unitPrice billion USD for a million units
     * @param spend receives spending by nation, unless {@code null}
     */
    void deliver(int generation, double[] units, double unitPrice, double[] spend) {
        NationBook nations = stage.world().nations();
        for (int c = 0; c < market.nations; c++) {
            double bought = units[c] + removal[generation * market.nations + c];
            boolean sold = bought > 0
                    && deliver(generation, nations.specification[generation][c], c, bought, bought * unitPrice);
            if (spend != null) {
                spend[c] = sold ? bought * unitPrice : 0;
            }
        }
    }

    /** Whether restrictions bear on this market, which is that of infrastructure, and there are any. */
    private boolean watched() {
        return market.business == Business.INFRASTRUCTURE
                && stage.world().restrictions().version() > 0;
    }

    /** Every January, what excluded vendors have installed is planned to go evenly until the deadline; the year's part is taken out of their shares and replaced quarter by quarter. */
    private void planRemovals() {
        Arrays.fill(removal, 0);
        if (!watched() || stage.world().quarter() > stage.world().restrictions().lastRemoval()) {
            return;
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            for (int c = 0; c < market.nations; c++) {
                removal[g * market.nations + c] = takeOut(g, c) / QUARTERS;
            }
        }
    }

    private double takeOut(int generation, int c) {
        World world = stage.world();
        Restrictions restrictions = world.restrictions();
        if (!restrictions.everBy(c)) {
            return 0;
        }
        double removed = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm == Roster.FRINGE || !restrictions.excludes(generation, c, firm)) {
                continue;
            }
            int deadline = restrictions.removalBy(c, firm);
            if (deadline != Integer.MAX_VALUE) {
                double part = QUARTERS / Math.max(QUARTERS, deadline - world.quarter());
                int cell = c * market.vendors + v;
                removed += part * market.share[generation][cell] * market.installed[generation][c];
                market.share[generation][cell] *= 1 - part;
            }
        }
        return removed;
    }

    /** Returns whether anybody may sell. */
    private boolean deliver(int generation, int specification, int c, double bought, double spend) {
        int place = generation * market.nations + c;
        if (awarded[place] != contracts) {
            awarded[place] = contracts;
            utility[place] = award(generation, specification, c);
        }
        if (utility[place] == Double.NEGATIVE_INFINITY) {
            return false;
        }
        market.deliveredUnits[generation][c] += bought;
        market.deliveredSpend[generation][c] += spend;
        stage.world().nations().consumerSurplus[c] +=
                stage.mechanisms().welfare().consumerSurplus(spend, utility[place], rule.priceElasticity());
        int count = sellers.count();
        int row = c * count;
        double[] sales = sold[specification];
        double[] shares = contract[generation];
        for (int k = 0; k < count; k++) {
            sales[k] += spend * shares[row + k];
        }
        return true;
    }

    /** Awards the contracts of a nation; returns the expected utility, negative infinity if nobody may sell. */
    private double award(int generation, int specification, int c) {
        int count = sellers.count();
        int row = c * count;
        double[] offered = offers.of(specification);
        double[] loyal = loyalty.factors();
        double[] shares = contract[generation];
        for (int k = 0; k < count; k++) {
            shares[row + k] = offered[k] * loyal[row + k];
        }
        if (watched() && stage.world().restrictions().everBy(c)) {
            shutOut(generation, c, shares, row);
        }
        double inclusive = rule.shares(shares, sellers.nest, row, row + count);
        publish(generation, c, row);
        return inclusive > 0 ? FastMath.log(inclusive) : Double.NEGATIVE_INFINITY;
    }

    private void shutOut(int generation, int c, double[] weight, int row) {
        Restrictions restrictions = stage.world().restrictions();
        for (int k = 0; k < sellers.named(); k++) {
            if (restrictions.excludes(generation, c, sellers.firm[k])) {
                weight[row + k] = 0;
            }
        }
    }

    /** Writes the contracts of a nation into the market's book, which knows vendors. */
    private void publish(int generation, int c, int row) {
        double[] chosen = market.chosen[generation];
        double[] shares = contract[generation];
        int cells = c * market.vendors;
        Arrays.fill(chosen, cells, cells + market.vendors, 0);
        for (int k = 0; k < sellers.count(); k++) {
            chosen[cells + sellers.vendor[k]] = shares[row + k];
        }
    }

    /** Books the quarter's sales by vendor; comes after all deliveries. */
    void end() {
        for (int s = 0; s < sold.length; s++) {
            Arrays.fill(market.sales[s], 0);
            for (int k = 0; k < sellers.count(); k++) {
                market.sales[s][sellers.vendor[k]] = sold[s][k];
            }
            Arrays.fill(sold[s], 0);
        }
    }
}
