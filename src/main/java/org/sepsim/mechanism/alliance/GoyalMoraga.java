package org.sepsim.mechanism.alliance;

import org.sepsim.model.Check;

/**
 * Networks of research partners (Goyal and Moraga-Gonzalez 2001, RAND Journal of Economics 32, 686-707): n Cournot rivals, each with k partners, whose efforts lower each other's cost.
 *
 * <pre>{@code
 * e(k) = A (n - k)/(gamma (n + 1)^2 - (n - k)(k + 1)),   q = (A + (k + 1) e)/(n + 1),   profit = q^2 - gamma e^2
 * }</pre>
 *
 * <p>A is demand over cost without research, gamma the cost of effort. Effort falls with partners; profit is highest at a number of partners in between, which tells how many members a research alliance admits.
 */
public final class GoyalMoraga {
    private GoyalMoraga() {}

    /**
     * Effort of each firm.
     *
     * @param firms n, at least 1
     * @param partners k, from 0 to n - 1
     * @param cost gamma, at least 1, which keeps effort finite
     * @param margin A, above 0
     */
    public static double effort(int firms, int partners, double cost, double margin) {
        Check.within("partners", partners, 0, firms - 1);
        Check.within("cost", cost, 1, Double.MAX_VALUE);
        double reach = (double) (firms - partners) * (partners + 1);
        return margin * (firms - partners) / (cost * (firms + 1.0) * (firms + 1.0) - reach);
    }

    /** Profit of each firm; symbols as in {@link #effort}. */
    public static double profit(int firms, int partners, double cost, double margin) {
        double effort = effort(firms, partners, cost, margin);
        double output = (margin + (partners + 1) * effort) / (firms + 1);
        return output * output - cost * effort * effort;
    }

    /** The number of partners at which profit is highest; the smallest of equal ones. It does not depend on A. */
    public static int bestPartners(int firms, double cost) {
        int best = 0;
        double most = profit(firms, 0, cost, 1);
        for (int k = 1; k < firms; k++) {
            double profit = profit(firms, k, cost, 1);
            if (profit > most) {
                best = k;
                most = profit;
            }
        }
        return best;
    }
}
