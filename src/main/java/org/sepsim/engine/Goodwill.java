package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Market;

/**
 * The goodwill of 2005: what makes the first choices equal the installed shares of the world, vendor by vendor (Berry 1994, RAND Journal of Economics 25), less its mean over sales, so
 * that a later entrant at 0 is as well known as a typical seller.
 */
final class Goodwill {
    private static final int CONTRACTIONS = 15;

    private final Market market;
    private final VendorChoice rule;
    private final Sellers sellers;
    private final double[] bought;

    Goodwill(Market market, VendorChoice rule, Sellers sellers) {
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        bought = new double[market.nations];
    }

    /**
     * Finds it.
     *
     * @param offer by seller
     * @param factor loyalty without goodwill, by seller and nation
     */
    void find(double[] offer, double[][] factor) {
        double[] target = worldShares();
        double[] known = new double[sellers.count()];
        Arrays.fill(known, 1);
        double[] reached = new double[known.length];
        double[][] weight = new double[known.length][market.nations];
        double[] inclusive = new double[market.nations];
        for (int round = 0; round < CONTRACTIONS; round++) {
            for (int k = 0; k < known.length; k++) {
                double offered = known[k] * offer[k];
                for (int c = 0; c < inclusive.length; c++) {
                    weight[k][c] = offered * factor[k][c];
                }
            }
            rule.divide(weight, sellers.nest, known.length, inclusive);
            addUp(weight, inclusive, reached);
            for (int k = 0; k < known.length; k++) {
                known[k] *= reached[k] > 0 ? target[sellers.vendor[k]] / reached[k] : 1;
            }
        }
        for (int k = 0; k < known.length; k++) {
            int v = sellers.vendor[k];
            market.goodwill[v] = target[v] > 0 && known[k] > 0 ? FastMath.log(known[k]) : 0;
        }
        double mean = 0;
        for (int v = 0; v < market.vendors; v++) {
            mean += target[v] * market.goodwill[v];
        }
        for (int v = 0; v < market.vendors; v++) {
            market.goodwill[v] -= target[v] > 0 ? mean : 0;
        }
    }

    private double[] worldShares() {
        double[] shares = new double[market.vendors];
        double total = 0;
        for (double installed : market.installed[0]) {
            total += installed;
        }
        for (int v = 0; v < market.vendors; v++) {
            for (int c = 0; c < market.nations; c++) {
                shares[v] += market.share[0][v][c] * market.installed[0][c];
            }
        }
        for (int v = 0; v < market.vendors; v++) {
            shares[v] /= total;
        }
        return shares;
    }

    /** World shares of what would be bought if vendors were so well known. */
    private void addUp(double[][] weight, double[] inclusive, double[] reached) {
        double[] installed = market.installed[0];
        double total = 0;
        for (double units : installed) {
            total += units;
        }
        for (int k = 0; k < reached.length; k++) {
            divide(weight[k], inclusive, installed, bought);
            double sum = 0;
            for (double units : bought) {
                sum += units;
            }
            reached[k] = sum / total;
        }
    }

    /** Divisions in a loop without a sum, which the compiler turns into vectors. */
    private static void divide(double[] ofSeller, double[] inclusive, double[] installed, double[] bought) {
        for (int c = 0; c < bought.length; c++) {
            bought[c] = ofSeller[c] / inclusive[c] * installed[c];
        }
    }
}
