package org.sepsim.engine;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.capital.PerpetualInventory;

/**
 * A firm's research before 2005, by perpetual inventory: spending grew at the firm's own rate in the last five years and at one rate of all before.
 *
 * <pre>{@code
 * E_k = E (1 + g_i)^-min(k, 5) (1 + g)^-max(0, k - 5),  S_j = sum over k >= j of E_k (1 - delta)^(k - j)
 * }</pre>
 *
 * <p>E is spending of 2004, k and j count years back from it and from January 2005, S is capital. A firm that has grown fast had little capital when 3G was made.
 */
final class PastResearch {
    /** Years of which the firm's own growth is known. */
    private static final int KNOWN = 5;

    /** Years before those for which powers are tabulated: seldom is one asked for that lies further back. */
    private static final int TABULATED = 16;

    private final double before;
    private final double[] fall;
    /** By years back from 2004, to the last of which the growth is known. */
    private final double[] spend = new double[KNOWN + 1];

    private final double[] stock = new double[KNOWN + 1];

    /**
     * A firm's past.
     *
     * @param spend of 2004, any unit a year
     * @param growth the firm's own, 1/year, above -1
     * @param before of all firms before, 1/year, above less the depreciation
     * @param fall from {@link #falls} of {@code before}
     * @param depreciation 1/year
     */
    PastResearch(double spend, double growth, double before, double[] fall, double depreciation) {
        this.before = before;
        this.fall = fall;
        this.spend[0] = spend;
        for (int k = 1; k <= KNOWN; k++) {
            this.spend[k] = this.spend[k - 1] / (1 + growth);
        }
        stock[KNOWN] = PerpetualInventory.steadyState(this.spend[KNOWN], before, depreciation);
        for (int k = KNOWN - 1; k >= 0; k--) {
            stock[k] = PerpetualInventory.next(stock[k + 1], this.spend[k], depreciation);
        }
    }

    /** What is left of spending and capital when one goes back, year by year from the last of which the growth is known, at a growth of all firms before; one table serves them all. */
    static double[] falls(double before) {
        double[] fall = new double[TABULATED];
        for (int k = 0; k < fall.length; k++) {
            fall[k] = FastMath.pow(1 + before, -k);
        }
        return fall;
    }

    /** Capital so many years before January 2005, in units of spending. */
    double stock(int yearsAgo) {
        return further(stock, yearsAgo);
    }

    /** What was spent in the last so many years, of the oldest in part. */
    double spentWithin(double years) {
        double sum = 0;
        int whole = (int) years;
        for (int k = 0; k < whole; k++) {
            sum += further(spend, k);
        }
        return sum + (years - whole) * further(spend, whole);
    }

    private double further(double[] known, int yearsBack) {
        if (yearsBack <= KNOWN) {
            return known[yearsBack];
        }
        int k = yearsBack - KNOWN;
        return known[KNOWN] * (k < TABULATED ? fall[k] : FastMath.pow(1 + before, -k));
    }
}
