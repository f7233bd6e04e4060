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
    private final double[][] offer;
    private final double[] access;
    private final double[] price;
    private final double[] served;
    private final double[] utility;
    private int tasteVersion = -1;
    private int structure = -1;

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
        offer = new double[market.sales.length][market.vendors];
        access = new double[market.vendors];
        utility = new double[Generation.COUNT * market.nations];
        price = new double[market.vendors];
        served = new double[market.vendors];
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

    /** Opens the quarter: clears sales; in January, and when firms have come or gone or nations have decided, renews offers and loyalties. */
    void begin() {
        World world = stage.world();
        boolean january = world.quarter() % 4 == 0;
        if (january) {
            System.arraycopy(market.cellSalesToDate, 0, market.cellSalesLastYear, 0, market.cellSalesToDate.length);
            Arrays.fill(market.cellSalesToDate, 0);
        }
        for (double[] ofSpecification : market.sales) {
            Arrays.fill(ofSpecification, 0);
        }
        boolean changed = structure != world.structure() || tasteVersion != world.restrictions().version();
        if (january || changed) {
            structure = world.structure();
            renewTaste();
            renewPrices();
            for (int s = 0; s < offer.length; s++) {
                renewOffers(s);
            }
            if (world.quarter() == 0) {
                startGoodwill();
            }
            renewLoyalty();
        }
        for (int v = 0; v < market.vendors; v++) {
            access[v] = market.firmOf[v] == Roster.FRINGE ? 1 : world.firms().access[market.firmOf[v]];
        }
    }

    /**
     * Goodwill of 2005: what makes the choices of the first quarter equal the installed shares of the world, vendor by vendor (Berry 1994, RAND Journal of Economics 25), less its mean over sales, so that a later entrant at 0
     * is as well known as a typical seller.
     */
    private void startGoodwill() {
        renewLoyalty();
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
                weight[v] = factor[v] * offer[0][v] * loyal[row + v];
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
        for (int c = 0; c < market.nations; c++) {
            double bought = units[c];
            boolean thinned = false;
            if (watched()) {
                double removed = removals(generation, c);
                thinned = removed > 0;
                bought += removed;
            }
            if (spend != null) {
                spend[c] = bought * unitPrice;
            }
            if (bought > 0) {
                buy(generation, nations.specification[generation][c], c, bought, unitPrice, thinned);
            }
        }
    }

    /** Whether any nation has restricted anybody on this market, which is that of infrastructure. */
    private boolean watched() {
        return market.business == Business.INFRASTRUCTURE && stage.world().restrictions().version() > 0;
    }

    private void renewOffers(int specification) {
        FirmBook firms = stage.world().firms();
        double[] knowledge = stage.world().knowledge().knowledge[specification];
        Business business = market.business;
        double sum = 0;
        int sellers = 0;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            served[v] = 0;
            if (sells(firms, firm)) {
                served[v] = knowledge[firm] * Fields.service(firms.domain[firm], business);
                sum += served[v];
                sellers++;
            }
        }
        double mean = sum > 0 ? sum / sellers : 1;
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm == Roster.FRINGE) {
                offer[specification][v] = stage.economy().fringeFirms() * rule.attraction(1, price[v]);
            } else {
                offer[specification][v] = sells(firms, firm) ? rule.attraction(1 + served[v] / mean, price[v]) : 0;
            }
        }
    }

    private boolean sells(FirmBook firms, int firm) {
        return firm != Roster.FRINGE && firms.active[firm] && firms.does[market.business.index()][firm];
    }

    /** Installed units of excluded vendors that must go this quarter, evenly until the deadline; their shares are taken out. */
    private double removals(int generation, int c) {
        World world = stage.world();
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

    private void buy(
            int generation, int specification, int c, double bought, double unitPrice, boolean thinned) {
        int vendors = market.vendors;
        int row = c * vendors;
        double[] offers = offer[specification];
        for (int v = 0; v < vendors; v++) {
            weight[v] = access[v] * offers[v] * loyal[row + v];
        }
        if (watched()) {
            shutOut(generation, c);
        }
        double inclusive = rule.shares(weight, nest, 0, vendors);
        if (inclusive <= 0) {
            return;
        }
        double spend = bought * unitPrice;
        gainSurplus(generation, c, spend, inclusive);
        double installed = market.installed[generation][c];
        double[] share = market.share[generation];
        double before = thinned || share[row + vendors - 1] == 0 ? sum(share, row, vendors) : 1;
        double moved = before > 0 ? Math.min(1, bought / installed) : 1;
        double keep = before > 0 ? (1 - moved) / before : 0;
        double[] sales = market.sales[specification];
        double[] toDate = market.cellSalesToDate;
        for (int v = 0; v < vendors; v++) {
            double chosen = weight[v];
            double sale = chosen * spend;
            share[row + v] = keep * share[row + v] + moved * chosen;
            sales[v] += sale;
            toDate[row + v] += sale;
        }
    }

    private void shutOut(int generation, int c) {
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v];
            if (firm != Roster.FRINGE && stage.world().restrictions().excludes(generation, c, firm)) {
                weight[v] = 0;
            }
        }
    }

    /** What buyers gain, at the expected utility of January's choice. */
    private void gainSurplus(int generation, int c, double spend, double inclusive) {
        int place = generation * market.nations + c;
        World world = stage.world();
        if (world.quarter() % 4 == 0 || utility[place] == 0) {
            utility[place] = FastMath.log(inclusive);
        }
        world.nations().consumerSurplus[c] +=
                stage.mechanisms().welfare().consumerSurplus(spend, utility[place], rule.priceElasticity());
    }

    private static double sum(double[] values, int from, int count) {
        double sum = 0;
        for (int k = from; k < from + count; k++) {
            sum += values[k];
        }
        return sum;
    }
}
