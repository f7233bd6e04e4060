package org.sepsim.reference;

import org.sepsim.mechanism.capital.PerpetualInventory;

/**
 * One deterministic step of the industry of Nelson and Winter (1982, ch. 12): n equal firms, no draws. No submodel of the simulation; its capital grows by the project's perpetual inventory.
 *
 * <pre>{@code
 * Q = A K,  P = D/(n Q),  pi = P A - c - r_in - r_im
 * I = max(0, min[1 + delta - (2 - s)/(rho (2 - 2s)), delta + pi]),  rho = P A/c,  s = 1/n
 * K' = (1 - delta) K + I K
 * Pr(innovation) = a_n r_in K,  Pr(imitation) = a_m r_im K
 * }</pre>
 *
 * @param firms n
 * @param capital K of each firm
 * @param productivity A, output per unit of capital
 * @param demand D, revenue of the industry
 * @param cost c, production cost per unit of capital
 * @param depreciation delta, per period
 * @param innovation r_in, R&amp;D on new techniques per unit of capital
 * @param imitation r_im, R&amp;D on others' techniques per unit of capital
 */
record NelsonWinterIndustry(
        int firms,
        double capital,
        double productivity,
        double demand,
        double cost,
        double depreciation,
        double innovation,
        double imitation) {

    double price() {
        return demand / (firms * productivity * capital);
    }

    /** Profit per unit of capital. */
    double profit() {
        return price() * productivity - cost - innovation - imitation;
    }

    /** Investment per unit of capital that a firm of this share wants at this margin. */
    double desiredInvestment() {
        double share = 1.0 / firms;
        double margin = price() * productivity / cost;
        return 1 + depreciation - (2 - share) / (margin * (2 - 2 * share));
    }

    /** Investment per unit of capital that it can pay without a bank. */
    double investment() {
        return Math.max(0, Math.min(desiredInvestment(), depreciation + profit()));
    }

    double nextCapital() {
        return PerpetualInventory.next(capital, investment() * capital, depreciation);
    }

    /** Chance of a draw per period, or its expected number over the industry. */
    double draws(double effectiveness, double spendingPerCapital, int amongFirms) {
        return amongFirms * effectiveness * spendingPerCapital * capital;
    }
}
