package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Grid;
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
    /** How many vendors' purchases are added up together. */
    private static final int TOGETHER = 4;

    /** What nations would buy of each of some vendors. */
    private final double[][] bought;

    private final double total;

    Goodwill(Market market, VendorChoice rule, Sellers sellers) {
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        bought = Grid.ofDoubles(TOGETHER, market.nations);
        double sum = 0;
        for (double installed : market.installed[0]) {
            sum += installed;
        }
        total = sum;
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
        double[][] weight = Grid.ofDoubles(known.length, market.nations);
        double[] inclusive = new double[market.nations];
        for (int round = 0; round < CONTRACTIONS; round++) {
            for (int k = 0; k < known.length; k++) {
                double offered = known[k] * offer[k];
                weigh(offered, factor[k], weight[k]);
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

    private static void weigh(double offered, double[] loyal, double[] weights) {
        for (int c = 0; c < weights.length; c++) {
            weights[c] = offered * loyal[c];
        }
    }

    private double[] worldShares() {
        double[] shares = new double[market.vendors];
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
        int last = reached.length - 1;
        for (int k = 0; k <= last; k += TOGETHER) {
            for (int n = 0; n < TOGETHER; n++) {
                divide(weight[Math.min(k + n, last)], inclusive, market.installed[0], bought[n]);
            }
            addUp(reached, k, Math.min(k + 1, last), Math.min(k + 2, last), Math.min(k + 3, last));
        }
    }

    /** Four vendors side by side, so that no addition waits for another. */
    private void addUp(double[] reached, int first, int second, int third, int fourth) {
        double ofFirst = 0;
        double ofSecond = 0;
        double ofThird = 0;
        double ofFourth = 0;
        for (int c = 0; c < market.nations; c++) {
            ofFirst += bought[0][c];
            ofSecond += bought[1][c];
            ofThird += bought[2][c];
            ofFourth += bought[3][c];
        }
        reached[fourth] = ofFourth / total;
        reached[third] = ofThird / total;
        reached[second] = ofSecond / total;
        reached[first] = ofFirst / total;
    }

    /** Divisions in a loop without a sum, which the compiler turns into vectors. */
    private static void divide(double[] ofSeller, double[] inclusive, double[] installed, double[] bought) {
        for (int c = 0; c < bought.length; c++) {
            bought[c] = ofSeller[c] / inclusive[c] * installed[c];
        }
    }
}
