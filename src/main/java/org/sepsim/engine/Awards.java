package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Business;
import org.sepsim.model.Market;
import org.sepsim.model.Restrictions;
import org.sepsim.random.Log;

/**
 * Who wins the contracts of a generation in every nation, {@code weight_cj = offer_j loyalty_cj}, banned vendors out. All nations are awarded together, at the first purchase of a round, so that they lie side by side in memory.
 */
final class Awards {
    private static final double NOT_ASKED = Double.NaN;

    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final Sellers sellers;
    private final int generation;
    private final double[] weight;
    private final double[] inclusive;
    private final double[] utility;
    /** 1 for nations that take the specification, 0 for others. */
    private final double[] takes;

    private final double[] spend;
    private int round = -1;
    private int decisions = -1;

    Awards(Stage stage, Market market, VendorChoice rule, Sellers sellers, int generation) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        this.generation = generation;
        weight = new double[market.vendors * market.stride];
        inclusive = new double[market.stride];
        utility = new double[market.stride];
        takes = new double[market.stride];
        spend = new double[market.stride];
    }

    /** Awards anew when a round of contracts has begun or a nation has taken another specification. */
    void renew(int newRound, Offers offers, double[] loyalty) {
        int decided = stage.world().decisions();
        if (round == newRound && decisions == decided) {
            return;
        }
        round = newRound;
        decisions = decided;
        Arrays.fill(utility, NOT_ASKED);
        Arrays.fill(weight, 0, sellers.count() * market.stride, 0);
        for (int s = 0; s < market.sales.length; s++) {
            if (stage.world().roster().generationOf(s) == generation && anybodyTakes(s)) {
                invite(offers.of(s), loyalty);
            }
        }
        shutOut();
        rule.shares(weight, sellers.nest, sellers.count(), inclusive);
        double[] chosen = market.chosen[generation];
        Arrays.fill(chosen, 0); // who does not sell in this round has no share in it
        for (int k = 0; k < sellers.count(); k++) {
            System.arraycopy(weight, k * market.stride, chosen, sellers.vendor[k] * market.stride, market.stride);
        }
    }

    private boolean anybodyTakes(int specification) {
        int[] taken = stage.world().nations().specification[generation];
        boolean any = false;
        for (int c = 0; c < market.nations; c++) {
            takes[c] = taken[c] == specification ? 1 : 0;
            any |= taken[c] == specification;
        }
        return any;
    }

    private void invite(double[] offer, double[] loyalty) {
        for (int k = 0; k < sellers.count(); k++) {
            double offered = offer[k];
            int row = k * takes.length;
            for (int c = 0; c < takes.length; c++) {
                weight[row + c] += takes[c] * (offered * loyalty[row + c]);
            }
        }
    }

    private void shutOut() {
        Restrictions restrictions = stage.world().restrictions();
        if (market.business != Business.INFRASTRUCTURE || restrictions.version() == 0) {
            return;
        }
        for (int c = 0; c < market.nations; c++) {
            for (int k = 0; k < sellers.named() && restrictions.everBy(c); k++) {
                if (restrictions.excludes(generation, c, sellers.firm[k])) {
                    weight[k * market.stride + c] = 0;
                }
            }
        }
    }

    /** Expected utility of a nation's choice; negative infinity if nobody may sell. */
    double utility(int c) {
        if (Double.isNaN(utility[c])) {
            utility[c] = inclusive[c] > 0 ? Log.of(inclusive[c]) : Double.NEGATIVE_INFINITY;
        }
        return utility[c];
    }

    /**
     * Adds what the nations that take a specification buy: {@code sales_j += sum over nations of spend_c share_cj}.
     *
     * @param amount spending by nation, billion USD
     * @param sales by vendor
     */
    void deliver(int specification, double[] amount, double[] sales) {
        int[] taken = stage.world().nations().specification[generation];
        boolean any = false;
        for (int c = 0; c < market.nations; c++) {
            spend[c] = taken[c] == specification ? amount[c] : 0;
            any |= spend[c] > 0;
        }
        int k = 0;
        for (; any && k + 4 <= sellers.count(); k += 4) {
            sellFour(k, sales);
        }
        for (; any && k < sellers.count(); k++) {
            double sum = 0;
            for (int c = 0; c < market.nations; c++) {
                sum += spend[c] * weight[k * market.stride + c];
            }
            sales[sellers.vendor[k]] += sum;
        }
    }

    /** Four sellers at a time, because a sum over nations waits for each of its additions: four of them wait together. */
    private void sellFour(int first, double[] sales) {
        int a = first * market.stride;
        int b = a + market.stride;
        int c = b + market.stride;
        int d = c + market.stride;
        double ofA = 0;
        double ofB = 0;
        double ofC = 0;
        double ofD = 0;
        for (int n = 0; n < market.nations; n++) {
            double bought = spend[n];
            ofA += bought * weight[a + n];
            ofB += bought * weight[b + n];
            ofC += bought * weight[c + n];
            ofD += bought * weight[d + n];
        }
        int[] vendor = sellers.vendor;
        sales[vendor[first]] += ofA;
        sales[vendor[first + 1]] += ofB;
        sales[vendor[first + 2]] += ofC;
        sales[vendor[first + 3]] += ofD;
    }
}
