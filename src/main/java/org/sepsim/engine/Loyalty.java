package org.sepsim.engine;

import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.Restrictions;
import org.sepsim.model.Roster;
import org.sepsim.random.Exp;
import org.sepsim.random.Log;

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
    /** Logarithm of the part of goodwill that is left after a year. */
    private final double logKept;

    private final double[] exponent;
    private final double[][] factor;
    /** Part of each generation in all that is installed in a nation. */
    private final double[][] part;

    /** What is installed in a nation, above 0. */
    private final double[] all;
    /** A vendor's share of all that is installed, by nation, as far as it is of the two oldest generations. */
    private final double[] held;

    /** Distrust of a firm that was never accused, by nation. */
    private final double[] nothing;

    /** What no exponent of the seller exceeds. */
    private double bound;
    /** Whether anything of the two newest generations may be installed. */
    private boolean newer;

    Loyalty(Stage stage, Market market, VendorChoice rule, Sellers sellers) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        logKept = Log.of(Math.max(Double.MIN_NORMAL, 1 - rule.goodwillDepreciation()));
        exponent = new double[market.nations];
        factor = Grid.ofDoubles(market.vendors, market.nations);
        part = Grid.ofDoubles(Generation.COUNT, market.nations);
        all = new double[market.nations];
        held = new double[market.nations];
        nothing = new double[market.nations];
    }

    /** Factor on the offers by seller and nation. */
    double[][] factors() {
        return factor;
    }

    void renew() {
        divideInstalled();
        double left = Exp.any(logKept * (stage.world().quarter() / 4.0));
        for (int k = 0; k < sellers.count(); k++) {
            persuade(k, left * market.goodwill[sellers.vendor[k]]);
            Exp.within(exponent, bound, factor[k]);
        }
    }

    private void divideInstalled() {
        double[][] installed = market.installed;
        boolean[] served = stage.world().nations().served;
        newer = served[2] || served[3];
        add(installed[0], installed[1], installed[2], installed[3], all);
        for (int c = 0; c < all.length; c++) {
            if (!(all[c] > 0)) {
                all[c] = 1; // of nothing, every part is 0
            }
        }
        for (int g = 0; g < (newer ? Generation.COUNT : 2); g++) {
            divide(installed[g], all, part[g]);
        }
    }

    private static void add(double[] legacy, double[] fourth, double[] fifth, double[] sixth, double[] sum) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] = legacy[c] + fourth[c] + fifth[c] + sixth[c];
        }
    }

    private static void divide(double[] installed, double[] all, double[] part) {
        for (int c = 0; c < part.length; c++) {
            part[c] = installed[c] / all[c];
        }
    }

    /** Writes a seller's exponents. */
    private void persuade(int k, double goodwill) {
        int firm = sellers.firm[k];
        int vendor = sellers.vendor[k];
        if (firm == Roster.FRINGE) {
            persuade(vendor, 1.0 / stage.economy().fringeFirms(), 0, nothing, goodwill);
            return;
        }
        FirmBook firms = stage.world().firms();
        double abroad = PriceWedge.utility(stage.world(), market, firm, rule.priceElasticity());
        // Nobody distrusts a firm that was never accused.
        Restrictions restrictions = stage.world().restrictions();
        int home = firms.home[firm];
        double[] distrust = restrictions.accused(firm) ? restrictions.distrust[firm] : nothing;
        persuade(vendor, 1, abroad, distrust, goodwill);
        persuadeAtHome(vendor, home, rule.home() - distrust[home], goodwill);
        bound += restrictions.mostDistrust[firm];
    }

    /** Shares are parts of one; a little more than one for what rounding may add. */
    private double bound(double taste, double goodwill) {
        return 2 * rule.installed() + Math.abs(taste) + Math.abs(goodwill);
    }

    private void persuadeAtHome(int vendor, int home, double taste, double goodwill) {
        exponent[home] = rule.installed() * held(vendor, home) + taste + goodwill;
        bound = Math.max(bound, bound(rule.home(), goodwill));
    }

    private double held(int vendor, int nation) {
        double sum =
                part[0][nation] * market.share[0][vendor][nation] + part[1][nation] * market.share[1][vendor][nation];
        return newer
                ? sum
                        + part[2][nation] * market.share[2][vendor][nation]
                        + part[3][nation] * market.share[3][vendor][nation]
                : sum;
    }

    /**
     * {@code zeta S_cj + taste - distrust_cj + goodwill} for all nations, S the vendor's share of all that is installed.
     *
     * @param ofOne part of one firm in what the vendor has
     */
    private void persuade(int vendor, double ofOne, double taste, double[] distrust, double goodwill) {
        double[] legacy = market.share[0][vendor];
        double[] fourth = market.share[1][vendor];
        bound = bound(taste, goodwill);
        addTwo(part[0], legacy, part[1], fourth, held);
        double weight = rule.installed();
        if (newer) {
            double[] fifth = market.share[2][vendor];
            double[] sixth = market.share[3][vendor];
            weighMore(part[2], fifth, part[3], sixth, held, ofOne, weight, taste, distrust, goodwill, exponent);
        } else {
            weigh(held, ofOne, weight, taste, distrust, goodwill, exponent);
        }
    }

    /** Two generations a loop: each loop costs to enter, and one of all four reads more arrays than the compiler makes vectors of. */
    private static void addTwo(
            double[] partOfOlder, double[] older, double[] partOfNewer, double[] newer, double[] held) {
        for (int c = 0; c < held.length; c++) {
            held[c] = partOfOlder[c] * older[c] + partOfNewer[c] * newer[c];
        }
    }

    private static void weighMore(
            double[] partOfOlder,
            double[] older,
            double[] partOfNewer,
            double[] newer,
            double[] ofTwo,
            double ofOne,
            double weight,
            double taste,
            double[] distrust,
            double goodwill,
            double[] exponent) {
        for (int c = 0; c < exponent.length; c++) {
            double held = ofTwo[c] + partOfOlder[c] * older[c] + partOfNewer[c] * newer[c];
            exponent[c] = weight * (held * ofOne) + (taste - distrust[c]) + goodwill;
        }
    }

    private static void weigh(
            double[] held,
            double ofOne,
            double weight,
            double taste,
            double[] distrust,
            double goodwill,
            double[] exponent) {
        for (int c = 0; c < exponent.length; c++) {
            exponent[c] = weight * (held[c] * ofOne) + (taste - distrust[c]) + goodwill;
        }
    }
}
