package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.random.Exp;

/**
 * What ties a nation to those who sell, {@code exp(zeta S_cj + home + goodwill_j (1 - d)^t - distrust_cj - b_p ln(1 - finance_j))}.
 *
 * <p>S is the vendor's share of all that is installed in the nation, whatever its generation; each firm of the fringe has 1/N of the fringe's. {@link Goodwill} fades as in Nerlove and Arrow (1962).
 */
final class Loyalty {
    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final Sellers sellers;
    private final double[] exponent;
    private final double[] factor;
    private final double[] installed;
    /** What vendor finance adds outside a seller's home nation, by seller. */
    private final double[] abroad;

    Loyalty(Stage stage, Market market, VendorChoice rule, Sellers sellers) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        exponent = new double[market.nations * market.vendors];
        factor = new double[exponent.length];
        installed = new double[market.vendors];
        abroad = new double[market.vendors];
    }

    /** Factor on the offers, at {@code nation * sellers + seller}. */
    double[] factors() {
        return factor;
    }

    void renew() {
        int count = sellers.count();
        double[] fading = fading();
        PriceWedge.fill(stage.world(), market, sellers, rule.priceElasticity(), abroad);
        for (int c = 0; c < market.nations; c++) {
            shareInstalled(c);
            persuade(c, c * count, fading);
        }
        Exp.of(exponent, 0, market.nations * count, factor);
    }

    /** Goodwill by seller as far as it is left. */
    private double[] fading() {
        double left =
                FastMath.pow(1 - rule.goodwillDepreciation(), stage.world().quarter() / 4.0);
        double[] fading = new double[sellers.count()];
        for (int k = 0; k < fading.length; k++) {
            fading[k] = left * market.goodwill[sellers.vendor[k]];
        }
        return fading;
    }

    /** Each vendor's share of all that is installed in a nation: of everybody's, because a loop over neighbours in memory is faster than one over chosen places. */
    private void shareInstalled(int c) {
        double all = 0;
        for (int g = 0; g < Generation.COUNT; g++) {
            all += market.installed[g][c];
        }
        Arrays.fill(installed, 0);
        for (int g = 0; g < Generation.COUNT; g++) {
            if (market.installed[g][c] > 0) {
                add(market.installed[g][c] / all, market.share[g], c * market.vendors);
            }
        }
    }

    private void add(double part, double[] share, int row) {
        for (int v = 0; v < installed.length; v++) {
            installed[v] += part * share[row + v];
        }
    }

    /** Writes the exponents of a nation. */
    private void persuade(int c, int row, double[] fading) {
        FirmBook firms = stage.world().firms();
        double[] distrust = stage.world().restrictions().distrust;
        int[] vendor = sellers.vendor;
        int[] firm = sellers.firm;
        double home = rule.home();
        int named = sellers.named();
        int trust = c * firms.count;
        for (int k = 0; k < named; k++) {
            double taste = (firms.home[firm[k]] == c ? home : abroad[k]) - distrust[trust + firm[k]];
            exponent[row + k] = rule.loyalty(installed[vendor[k]]) + taste + fading[k];
        }
        if (named < sellers.count()) {
            double ofOne = installed[vendor[named]] * (1.0 / stage.economy().fringeFirms());
            exponent[row + named] = rule.loyalty(ofOne) + fading[named];
        }
    }
}
