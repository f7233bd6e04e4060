package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Exp;

/**
 * One market's quarter: utilities, shares of what is bought, sales and the new shares of what is installed.
 *
 * <pre>{@code
 * q_jg = 1 + Z_jg/mean Z_g,  p_j = homeCost_j / mean homeCost (one markup a business),  weight_cj = phi_j q^b_q p^-b_p exp(zeta S_cj + home + goodwill_j (1 - d)^t - distrust)
 * installed share' = (1 - m) installed share + m choice,   m = units bought / units installed
 * }</pre>
 *
 * <p>S is the vendor's share of all that is installed in the nation, whatever its generation. The fringe is N equal firms: weight N times one firm's, each with 1/N of the fringe's installed share (McFadden 1978, choice among
 * aggregates).
 */
final class Clearing {
    private static final int CONTRACTIONS = 25;

    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final int[] nest;
    private final double[] taste;
    private final double[] exponent;
    private final double[] loyal;
    private final double[] weight;
    private final double[] attraction;
    private final double[] price;
    private final double[] served;
    private final double[][] sold;
    private int tasteVersion = -1;

    Clearing(Stage stage, Market market, VendorChoice rule) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        int cells = market.nations * market.vendors;
        nest = new int[market.vendors];
        taste = new double[cells];
        exponent = new double[cells];
        loyal = new double[cells];
        weight = new double[market.vendors];
        attraction = new double[market.vendors];
        price = new double[market.vendors];
        served = new double[market.vendors];
        sold = new double[Generation.COUNT][cells];
        nameNests();
    }

    private void nameNests() {
        int[] nestOfNation = new int[market.nations];
        Arrays.fill(nestOfNation, -1);
        int nests = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm == Roster.FRINGE) {
                nest[v] = nests++;
            } else {
                int home = stage.world().firms().home[firm];
                if (nestOfNation[home] < 0) {
                    nestOfNation[home] = nests++;
                }
                nest[v] = nestOfNation[home];
            }
        }
    }

    /** What the fringe or a vendor sold to a nation in the quarter, billion USD. */
    double soldBy(int generation, int nation, int vendor) {
        return sold[generation][nation * market.vendors + vendor];
    }

    /** Opens the quarter: clears sales, renews tastes, prices and loyalties. */
    void begin() {
        if (stage.world().quarter() % 4 == 0) {
            System.arraycopy(market.cellSalesToDate, 0, market.cellSalesLastYear, 0, market.cellSalesToDate.length);
            Arrays.fill(market.cellSalesToDate, 0);
        }
        Arrays.fill(market.cellSales, 0);
        for (double[] ofSpecification : market.sales) {
            Arrays.fill(ofSpecification, 0);
        }
        renewTaste();
        renewPrices();
        if (stage.world().quarter() == 0) {
            startGoodwill();
        }
        renewLoyalty();
    }

    /**
     * Goodwill of 2005: what makes the choices of the first quarter equal the installed shares of the world, vendor by vendor (Berry 1994, RAND Journal of Economics 25), less its mean over sales, so that a later entrant at 0
     * is as well known as a typical seller.
     */
    private void startGoodwill() {
        renewLoyalty();
        attract(stage.world().nations().specification[0][0]);
        double[] target = worldShares();
        double[] factor = new double[market.vendors];
        Arrays.fill(factor, 1);
        for (int round = 0; round < CONTRACTIONS; round++) {
            double[] chosen = worldChoice(factor);
            for (int v = 0; v < market.vendors; v++) {
                factor[v] *= chosen[v] > 0 ? target[v] / chosen[v] : 1;
            }
        }
        double mean = 0;
        for (int v = 0; v < market.vendors; v++) {
            market.goodwill[v] = target[v] > 0 && factor[v] > 0 ? FastMath.log(factor[v]) : 0;
            mean += target[v] * market.goodwill[v];
        }
        for (int v = 0; v < market.vendors; v++) {
            market.goodwill[v] -= target[v] > 0 ? mean : 0;
        }
    }

    private double[] worldShares() {
        double[] shares = new double[market.vendors];
        double total = 0;
        for (int c = 0; c < market.nations; c++) {
            total += market.installed[0][c];
            for (int v = 0; v < market.vendors; v++) {
                shares[v] += market.share[0][c * market.vendors + v] * market.installed[0][c];
            }
        }
        for (int v = 0; v < market.vendors; v++) {
            shares[v] /= total;
        }
        return shares;
    }

    private double[] worldChoice(double[] factor) {
        double[] chosen = new double[market.vendors];
        double total = 0;
        for (int c = 0; c < market.nations; c++) {
            int row = c * market.vendors;
            for (int v = 0; v < market.vendors; v++) {
                weight[v] = factor[v] * attraction[v] * loyal[row + v];
            }
            rule.shares(weight, nest, 0, market.vendors);
            total += market.installed[0][c];
            for (int v = 0; v < market.vendors; v++) {
                chosen[v] += weight[v] * market.installed[0][c];
            }
        }
        for (int v = 0; v < market.vendors; v++) {
            chosen[v] /= total;
        }
        return chosen;
    }

    private void renewTaste() {
        Restrictions restrictions = stage.world().restrictions();
        FirmBook firms = stage.world().firms();
        if (tasteVersion == restrictions.version()) {
            return;
        }
        tasteVersion = restrictions.version();
        for (int c = 0; c < market.nations; c++) {
            for (int v = 0; v < market.vendors; v++) {
                int firm = market.firmOf[v];
                double utility = 0;
                if (firm != Roster.FRINGE) {
                    utility = (firms.home[firm] == c ? rule.home() : 0) - restrictions.distrust[c * firms.count + firm];
                }
                taste[c * market.vendors + v] = utility;
            }
        }
    }

    private void renewPrices() {
        World world = stage.world();
        double sum = 0;
        int sellers = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm != Roster.FRINGE && world.firms().active[firm]) {
                price[v] = world.nations().homeCost[world.firms().home[firm]][world.year()];
                sum += price[v];
                sellers++;
            }
        }
        double mean = sellers > 0 ? sum / sellers : 1;
        for (int v = 0; v < market.vendors; v++) {
            price[v] = market.firmOf[v] == Roster.FRINGE ? 1 : price[v] / mean;
        }
    }

    private void renewLoyalty() {
        int vendors = market.vendors;
        boolean fringe = market.hasFringe();
        double goodwillLeft =
                FastMath.pow(1 - rule.goodwillDepreciation(), stage.world().quarter() / 4.0);
        double share = fringe ? 1.0 / stage.economy().fringeFirms() : 1;
        for (int c = 0; c < market.nations; c++) {
            double all = 0;
            for (int g = 0; g < Generation.COUNT; g++) {
                all += market.installed[g][c];
            }
            double scale = all > 0 ? 1 / all : 0;
            int row = c * vendors;
            for (int v = 0; v < vendors; v++) {
                double installed = 0;
                for (int g = 0; g < Generation.COUNT; g++) {
                    installed += market.installed[g][c] * market.share[g][row + v];
                }
                double own = fringe && v == vendors - 1 ? installed * share : installed;
                exponent[row + v] = taste[row + v] + goodwillLeft * market.goodwill[v] + rule.loyalty(own * scale);
            }
        }
        Exp.of(exponent, 0, exponent.length, loyal);
    }

    /**
     * Buys a generation in every nation.
     *
     * @param units bought by nation
     * @param unitPrice billion USD for a million units
     * @param spend receives spending by nation, unless {@code null}
     */
    void clear(int generation, double[] units, double unitPrice, double[] spend) {
        NationBook nations = stage.world().nations();
        Arrays.fill(sold[generation], 0);
        int attracted = -1;
        for (int c = 0; c < market.nations; c++) {
            double removed = removals(generation, c);
            double bought = units[c] + removed;
            if (spend != null) {
                spend[c] = bought * unitPrice;
            }
            if (bought <= 0) {
                continue;
            }
            int specification = nations.specification[generation][c];
            if (specification != attracted) {
                attract(specification);
                attracted = specification;
            }
            buy(generation, specification, c, bought, unitPrice);
        }
    }

    private void attract(int specification) {
        FirmBook firms = stage.world().firms();
        double[] knowledge = stage.world().knowledge().knowledge[specification];
        Business business = market.business;
        double sum = 0;
        int sellers = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            served[v] = 0;
            if (firm != Roster.FRINGE && firms.active[firm] && firms.does[business.index()][firm]) {
                served[v] = knowledge[firm] * Fields.service(firms.domain[firm], business);
                sum += served[v];
                sellers++;
            }
        }
        double mean = sum > 0 ? sum / sellers : 1;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm == Roster.FRINGE) {
                attraction[v] = stage.economy().fringeFirms() * rule.attraction(1, price[v]);
            } else if (firms.active[firm] && firms.does[business.index()][firm]) {
                attraction[v] = firms.access[firm] * rule.attraction(1 + served[v] / mean, price[v]);
            } else {
                attraction[v] = 0;
            }
        }
    }

    /** Installed units of excluded vendors that must go this quarter, evenly until the deadline; their shares are taken out. */
    private double removals(int generation, int c) {
        World world = stage.world();
        if (market.business != Business.INFRASTRUCTURE || world.restrictions().version() == 0) {
            return 0;
        }
        double removed = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm == Roster.FRINGE || !world.restrictions().excludes(generation, c, firm)) {
                continue;
            }
            int deadline = world.restrictions().removalBy(c, firm);
            if (deadline != Integer.MAX_VALUE) {
                double part = 1.0 / Math.max(1, deadline - world.quarter());
                int cell = c * market.vendors + v;
                removed += part * market.share[generation][cell] * market.installed[generation][c];
                market.share[generation][cell] *= 1 - part;
            }
        }
        return removed;
    }

    private void buy(int generation, int specification, int c, double bought, double unitPrice) {
        World world = stage.world();
        int vendors = market.vendors;
        int row = c * vendors;
        boolean restricted = world.restrictions().version() > 0 && market.business != Business.CHIPS;
        for (int v = 0; v < vendors; v++) {
            boolean banned = restricted
                    && market.firmOf[v] != Roster.FRINGE
                    && market.business == Business.INFRASTRUCTURE
                    && world.restrictions().excludes(generation, c, market.firmOf[v]);
            weight[v] = banned ? 0 : attraction[v] * loyal[row + v];
        }
        double utility = rule.shares(weight, nest, 0, vendors);
        double spend = bought * unitPrice;
        world.nations().consumerSurplus[c] +=
                stage.mechanisms().welfare().consumerSurplus(spend, utility, rule.priceElasticity());
        install(generation, row, bought / market.installed[generation][c]);
        double[] sales = market.sales[specification];
        double[] soldHere = sold[generation];
        for (int v = 0; v < vendors; v++) {
            double sale = weight[v] * spend;
            sales[v] += sale;
            soldHere[row + v] = sale;
            market.cellSales[row + v] += sale;
            market.cellSalesToDate[row + v] += sale;
        }
    }

    private void install(int generation, int row, double moved) {
        double[] share = market.share[generation];
        double kept = 0;
        for (int v = 0; v < market.vendors; v++) {
            kept += share[row + v];
        }
        double m = Math.min(1, moved);
        double keep = kept > 0 ? (1 - m) / kept : 0;
        double take = kept > 0 ? m : 1;
        for (int v = 0; v < market.vendors; v++) {
            share[row + v] = keep * share[row + v] + take * weight[v];
        }
    }
}
