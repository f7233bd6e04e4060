package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.random.Exp;

/**
 * What ties a nation to those who sell, {@code exp(zeta S_cj + home + goodwill_j (1 - d)^t - distrust_cj)}, and of those abroad as {@link PriceWedge} adds.
 *
 * <p>S is the vendor's share of all that is installed in the nation, whatever its generation; each firm of the fringe has 1/N of the fringe's. {@link Goodwill} fades as in Nerlove and Arrow (1962).
 */
final class Loyalty {
    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final Sellers sellers;
    private final double[] exponent;
    private final double[][] factor;
    /** Part of each generation in all that is installed in a nation. */
    private final double[][] part;

    /** Generations of which anything is installed anywhere: the first {@link #generations} elements. */
    private final int[] present = new int[Generation.COUNT];

    private int generations;
    private final double[] installed;

    Loyalty(Stage stage, Market market, VendorChoice rule, Sellers sellers) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        exponent = new double[market.nations];
        factor = new double[market.vendors][market.nations];
        part = new double[Generation.COUNT][market.nations];
        installed = new double[market.nations];
    }

    /** Factor on the offers by seller and nation. */
    double[][] factors() {
        return factor;
    }

    void renew() {
        int count = sellers.count();
        divideInstalled();
        double left =
                FastMath.pow(1 - rule.goodwillDepreciation(), stage.world().quarter() / 4.0);
        for (int k = 0; k < count; k++) {
            shareInstalled(sellers.vendor[k]);
            persuade(k, left * market.goodwill[sellers.vendor[k]]);
            Exp.of(exponent, 0, exponent.length, factor[k]);
        }
    }

    private void divideInstalled() {
        for (int c = 0; c < market.nations; c++) {
            double all = 0;
            for (int g = 0; g < Generation.COUNT; g++) {
                all += market.installed[g][c];
            }
            for (int g = 0; g < Generation.COUNT; g++) {
                part[g][c] = market.installed[g][c] > 0 ? market.installed[g][c] / all : 0;
            }
        }
        generations = 0;
        for (int g = 0; g < Generation.COUNT; g++) {
            if (anything(market.installed[g])) {
                present[generations++] = g;
            }
        }
    }

    private static boolean anything(double[] units) {
        for (double installed : units) {
            if (installed > 0) {
                return true;
            }
        }
        return false;
    }

    /** A vendor's share of all that is installed, by nation. */
    private void shareInstalled(int vendor) {
        Arrays.fill(installed, 0);
        for (int n = 0; n < generations; n++) {
            double[] ofGeneration = part[present[n]];
            double[] share = market.share[present[n]][vendor];
            for (int c = 0; c < installed.length; c++) {
                installed[c] += ofGeneration[c] * share[c];
            }
        }
    }

    /** Writes a seller's exponents. */
    private void persuade(int k, double goodwill) {
        int firm = sellers.firm[k];
        double weight = rule.installed();
        if (firm == Roster.FRINGE) {
            double ofOne = 1.0 / stage.economy().fringeFirms();
            for (int c = 0; c < installed.length; c++) {
                exponent[c] = weight * (installed[c] * ofOne) + goodwill;
            }
            return;
        }
        FirmBook firms = stage.world().firms();
        double[] distrust = stage.world().restrictions().distrust;
        double abroad = PriceWedge.utility(stage.world(), market, firm, rule.priceElasticity());
        for (int c = 0; c < market.nations; c++) {
            double taste = (firms.home[firm] == c ? rule.home() : abroad) - distrust[c * firms.count + firm];
            exponent[c] = weight * installed[c] + taste + goodwill;
        }
    }
}
