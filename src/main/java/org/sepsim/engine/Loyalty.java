package org.sepsim.engine;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.random.Exp;

/**
 * What ties a nation to its vendors, {@code exp(zeta S_cj + home + goodwill_j (1 - d)^t - distrust_cj)}.
 *
 * <p>S is the vendor's share of all that is installed in the nation, whatever its generation; each firm of the fringe has 1/N of the fringe's. Goodwill is what makes the first choices of 2005 equal the installed shares of the world, vendor by vendor (Berry 1994, RAND Journal of Economics 25), less its mean over sales, so
 * that a later entrant at 0 is as well known as a typical seller; it fades as in Nerlove and Arrow (1962).
 */
final class Loyalty {
    private static final int CONTRACTIONS = 15;

    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final double[] exponent;
    private final double[] factor;

    Loyalty(Stage stage, Market market, VendorChoice rule) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        exponent = new double[market.nations * market.vendors];
        factor = new double[exponent.length];
    }

    /** Factor on the offers by cell. */
    double[] factors() {
        return factor;
    }

    void renew() {
        int vendors = market.vendors;
        double fringe = market.hasFringe() ? 1.0 / stage.economy().fringeFirms() : 1;
        double goodwillLeft =
                FastMath.pow(1 - rule.goodwillDepreciation(), stage.world().quarter() / 4.0);
        for (int c = 0; c < market.nations; c++) {
            double all = 0;
            for (int g = 0; g < Generation.COUNT; g++) {
                all += market.installed[g][c];
            }
            int row = c * vendors;
            Arrays.fill(exponent, row, row + vendors, 0);
            for (int g = 0; g < Generation.COUNT && all > 0; g++) {
                double part = market.installed[g][c] / all;
                for (int k = row; part > 0 && k < row + vendors; k++) {
                    exponent[k] += part * market.share[g][k];
                }
            }
            for (int v = 0; v < vendors; v++) {
                boolean small = market.firmOf[v] == Roster.FRINGE;
                double share = small ? exponent[row + v] * fringe : exponent[row + v];
                exponent[row + v] =
                        rule.loyalty(share) + taste(c, market.firmOf[v]) + goodwillLeft * market.goodwill[v];
            }
        }
        Exp.of(exponent, 0, exponent.length, factor);
    }

    private double taste(int nation, int firm) {
        if (firm == Roster.FRINGE) {
            return 0;
        }
        FirmBook firms = stage.world().firms();
        Restrictions restrictions = stage.world().restrictions();
        return (firms.home[firm] == nation ? rule.home() : 0) - restrictions.distrust[nation * firms.count + firm];
    }

    /** Finds the goodwill of 2005. */
    void start(double[] offer, int[] nest) {
        renew();
        double[] target = worldShares();
        double[] known = new double[market.vendors];
        Arrays.fill(known, 1);
        for (int round = 0; round < CONTRACTIONS; round++) {
            double[] reached = worldChoice(offer, known, nest);
            for (int v = 0; v < market.vendors; v++) {
                known[v] *= reached[v] > 0 ? target[v] / reached[v] : 1;
            }
        }
        double mean = 0;
        for (int v = 0; v < market.vendors; v++) {
            market.goodwill[v] = target[v] > 0 && known[v] > 0 ? FastMath.log(known[v]) : 0;
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

    private double[] worldChoice(double[] offer, double[] known, int[] nest) {
        double[] reached = new double[market.vendors];
        double[] weight = new double[market.vendors];
        double total = 0;
        for (int c = 0; c < market.nations; c++) {
            int row = c * market.vendors;
            for (int v = 0; v < market.vendors; v++) {
                weight[v] = known[v] * offer[v] * factor[row + v];
            }
            rule.shares(weight, nest, 0, market.vendors);
            total += market.installed[0][c];
            for (int v = 0; v < market.vendors; v++) {
                reached[v] += weight[v] * market.installed[0][c];
            }
        }
        for (int v = 0; v < market.vendors; v++) {
            reached[v] /= total;
        }
        return reached;
    }
}
