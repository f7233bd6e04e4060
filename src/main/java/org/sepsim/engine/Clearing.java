package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Business;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Log;

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
    private final Deliveries deliveries;
    private final double[] bought;

    private final double[] utility;
    private final int[] awarded;
    /** Units of excluded vendors to be replaced in each quarter of the year, by generation and nation. */
    private final double[] removal;

    private int contracts;
    private int ended = -1;

    Clearing(Stage stage, Market market, VendorChoice rule) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        sellers = new Sellers(stage.world().firms(), market);
        offers = new Offers(stage, market, rule, sellers);
        loyalty = new Loyalty(stage, market, rule, sellers);
        deliveries = new Deliveries(market.nations);
        bought = new double[market.nations];
        utility = new double[Generation.COUNT * market.nations];
        awarded = new int[Generation.COUNT * market.nations];
        removal = new double[Generation.COUNT * market.nations];
    }

    /** Opens the quarter; contracts end in January and whenever it has changed who may sell what to whom. */
    void begin() {
        World world = stage.world();
        for (double[] ofSpecification : market.sales) {
            Arrays.fill(ofSpecification, 0);
        }
        boolean january = world.quarter() % 4 == 0;
        if (january || ended != market.contractsEnded()) {
            market.settle();
            ended = market.contractsEnded();
            contracts++;
            sellers.renew();
            for (double[] ofGeneration : market.chosen) {
                Arrays.fill(ofGeneration, 0);
            }
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
        for (int c = 0; c < market.nations; c++) {
            bought[c] = units[c] + removal[generation * market.nations + c];
            if (spend != null) {
                spend[c] = bought[c] * unitPrice;
            }
        }
        for (int s = 0; s < market.sales.length; s++) {
            if (stage.world().roster().generationOf(s) == generation) {
                deliver(generation, s, unitPrice, spend);
            }
        }
    }

    private void deliver(int generation, int specification, double unitPrice, double[] spend) {
        int[] taken = stage.world().nations().specification[generation];
        for (int c = 0; c < market.nations; c++) {
            if (taken[c] == specification
                    && bought[c] > 0
                    && !deliver(generation, specification, c, bought[c], bought[c] * unitPrice)
                    && spend != null) {
                spend[c] = 0;
            }
        }
        deliveries.addTo(market.sales[specification], market.chosen[generation]);
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
                removed += market.takeOut(generation, c, v, part);
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
        deliveries.gather(c * market.vendors, spend);
        return true;
    }

    /** Awards the contracts of a nation; returns the expected utility, negative infinity if nobody may sell. */
    private double award(int generation, int specification, int c) {
        double[] offered = offers.of(specification);
        double[] loyal = loyalty.factors();
        double[] chosen = market.chosen[generation];
        int row = c * market.vendors;
        for (int k = 0; k < sellers.count(); k++) { // those who do not sell have stood at 0 since the round began
            chosen[row + sellers.vendor[k]] = offered[k] * loyal[c * sellers.count() + k];
        }
        if (watched() && stage.world().restrictions().everBy(c)) {
            shutOut(generation, c, chosen);
        }
        double inclusive = rule.shares(chosen, sellers.nest, row, row + market.vendors);
        return inclusive > 0 ? Log.of(inclusive) : Double.NEGATIVE_INFINITY;
    }

    private void shutOut(int generation, int c, double[] weight) {
        Restrictions restrictions = stage.world().restrictions();
        for (int k = 0; k < sellers.named(); k++) {
            if (restrictions.excludes(generation, c, sellers.firm[k])) {
                weight[c * market.vendors + sellers.vendor[k]] = 0;
            }
        }
    }
}
