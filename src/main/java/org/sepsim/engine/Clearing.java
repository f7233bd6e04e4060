package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Business;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Rows;

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
    private final Awards[] awards = new Awards[Generation.COUNT];
    /** Of the quarter, by generation and nation: units, and spending on them. */
    private final double[][] bought;

    private final double[][] amount;
    /** Generations delivered to anybody in the quarter. */
    final boolean[] delivered = new boolean[Generation.COUNT];

    /** Vendors whom anybody has ever excluded, the first so many. */
    private final int[] excluded;

    private int count;
    /** Units of excluded vendors to be replaced in each quarter of the year, by generation and nation. */
    private final double[][] removal;

    private boolean removes;

    private int contracts;
    private int ended = -1;

    /**
     * A market.
     *
     * @param buyers nations that may buy anything, in their order
     * @param spend receives spending of the quarter, by generation and nation
     */
    Clearing(Stage stage, Market market, VendorChoice rule, int[] buyers, double[][] spend) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        sellers = new Sellers(stage.world().firms(), market);
        offers = new Offers(stage, market, rule, sellers);
        loyalty = new Loyalty(stage, market, rule, sellers);
        for (int g = 0; g < awards.length; g++) {
            awards[g] = new Awards(stage, market, rule, sellers, g, buyers);
        }
        bought = Grid.ofDoubles(Generation.COUNT, market.nations);
        amount = spend;
        excluded = new int[market.vendors];
        removal = Grid.ofDoubles(Generation.COUNT, market.nations);
    }

    /** Opens the quarter; contracts end in January and whenever it has changed who may sell what to whom. */
    void begin() {
        World world = stage.world();
        market.open();
        Arrays.fill(delivered, false);
        boolean january = world.quarter() % 4 == 0;
        if (january || ended != market.contractsEnded()) {
            market.settle();
            ended = market.contractsEnded();
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
     */
    void deliver(int generation, double[] units, double unitPrice) {
        order(units, removal[generation], unitPrice, bought[generation], amount[generation]);
        delivered[generation] = anybodyBuys(bought[generation]);
        if (delivered[generation]) {
            awards[generation].renew(contracts, offers, loyalty.factors());
            bill(generation);
            awards[generation].deliver(amount[generation]);
        }
    }

    private static void order(double[] units, double[] replaced, double unitPrice, double[] bought, double[] amount) {
        for (int c = 0; c < bought.length; c++) {
            double all = units[c] + replaced[c];
            bought[c] = all;
            amount[c] = all * unitPrice;
        }
    }

    private static boolean anybodyBuys(double[] bought) {
        for (double units : bought) {
            if (units > 0) {
                return true;
            }
        }
        return false;
    }

    /** Writes down what each nation gets and pays; nothing where nobody may sell. */
    private void bill(int generation) {
        if (!awards[generation].everybodyServed()) {
            leaveOut(market.weights[generation], bought[generation], amount[generation]);
        }
        market.deliver(generation);
        Rows.add(bought[generation], market.deliveredUnits[generation]);
        Rows.add(amount[generation], market.deliveredSpend[generation]);
    }

    /** Nothing is bought where nobody may sell. */
    private static void leaveOut(double[] weights, double[] bought, double[] amount) {
        for (int c = 0; c < weights.length; c++) {
            if (!(weights[c] > 0)) {
                bought[c] = 0;
                amount[c] = 0;
            }
        }
    }

    /** Adds what each nation has gained by what it bought in the quarter. */
    void addSurplus(double[] surplus) {
        for (int g = 0; g < delivered.length; g++) {
            if (delivered[g]) {
                double[] utility = awards[g].utilities(bought[g]);
                stage.mechanisms().welfare().add(amount[g], utility, rule.priceElasticity(), surplus);
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
        for (int g = 0; g < Generation.COUNT && removes; g++) {
            Arrays.fill(removal[g], 0);
        }
        removes = false;
        if (!watched() || stage.world().quarter() > stage.world().restrictions().lastRemoval()) {
            return;
        }
        removes = true;
        listExcluded();
        for (int c = 0; c < market.nations; c++) {
            if (stage.world().restrictions().everBy(c)) {
                takeOut(c);
            }
        }
    }

    private void listExcluded() {
        count = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm != Roster.FRINGE && stage.world().restrictions().everExcluded(firm)) {
                excluded[count++] = v;
            }
        }
    }

    private void takeOut(int c) {
        World world = stage.world();
        Restrictions restrictions = world.restrictions();
        for (int n = 0; n < count; n++) {
            int v = excluded[n];
            int deadline = restrictions.removalBy(c, market.firmOf[v]);
            if (deadline != Integer.MAX_VALUE) {
                double part = QUARTERS / Math.max(QUARTERS, deadline - world.quarter());
                takeOut(c, v, part);
            }
        }
        for (double[] ofGeneration : removal) {
            ofGeneration[c] /= QUARTERS;
        }
    }

    private void takeOut(int c, int v, double part) {
        for (int g = 0; g < Generation.COUNT; g++) {
            if (stage.world().restrictions().excludes(g, c, market.firmOf[v])) {
                removal[g][c] += market.takeOut(g, c, v, part);
            }
        }
    }
}
