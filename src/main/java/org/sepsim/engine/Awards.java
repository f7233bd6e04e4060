package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.model.Business;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.Restrictions;
import org.sepsim.random.Log;

/**
 * Who wins the contracts of a generation in every nation, {@code weight_cj = offer_j loyalty_cj}, banned vendors out. All nations are awarded together, at the first purchase of a round, so that they lie side by side in memory.
 */
final class Awards {
    private static final double NOT_ASKED_FOR = 0;

    private final Stage stage;
    private final Market market;
    private final VendorChoice rule;
    private final Sellers sellers;
    private final int generation;
    private final double[][] weight;
    /** The same, by seller of the round. */
    private final double[][] row;

    private final Deliveries deliveries;

    private final double[] weights;
    private final double[] utility;
    /** How many utilities are there. */
    private int asked;

    /** What turns a weight into a share; 0 where nobody may sell. */
    private final double[] perWeight;

    /** By specification in use: 1 for nations that take it, 0 for others. */
    private final double[][] takes;

    private final double[] spend;
    /** In the market of chips: what export controls keep from whom they bind. */
    private final BarredSupply barred;

    private final int[] specifications;
    /** Those that anybody takes, the first so many. */
    private final int[] inUse;

    private int used;
    /** By nation: the specification for which its contracts stand. */
    private final int[] contracted;

    private boolean everybodyServed;
    private int round = -1;
    private int decisions = -1;
    private int departures = -1;

    Awards(Stage stage, Market market, VendorChoice rule, Sellers sellers, int generation, int[] buyers) {
        this.stage = stage;
        this.market = market;
        this.rule = rule;
        this.sellers = sellers;
        this.generation = generation;
        weight = market.weight[generation];
        row = new double[market.vendors][];
        deliveries = new Deliveries(sellers, market, buyers);
        weights = market.weights[generation];
        utility = new double[market.nations];
        perWeight = new double[market.nations];
        spend = new double[market.nations];
        barred = new BarredSupply(stage.world(), generation);
        specifications = stage.blueprint().specificationsOf[generation];
        inUse = new int[specifications.length];
        takes = Grid.ofDoubles(specifications.length, market.nations);
        contracted = new int[market.nations];
    }

    /** Awards anew when a round of contracts has begun or a nation has taken another specification. */
    void renew(int newRound, Offers offers, double[][] loyalty) {
        if (round == newRound && stand()) {
            return;
        }
        round = newRound;
        if (departures != sellers.departures()) {
            departures = sellers.departures();
            sellers.silence(weight);
        }
        for (int k = 0; k < sellers.count(); k++) {
            row[k] = weight[sellers.vendor[k]];
            market.admit(generation, sellers.vendor[k]);
        }
        if (decisions != stage.world().decisions()) {
            decisions = stage.world().decisions();
            System.arraycopy(taken(), 0, contracted, 0, contracted.length);
            listUse();
        }
        for (int n = 0; n < used; n++) {
            invite(offers.of(inUse[n]), loyalty, n);
        }
        shutOut();
        rule.divide(row, sellers.nest, sellers.count(), weights);
        if (market.business == Business.CHIPS) {
            barred.divert(row, sellers);
        }
        invert();
        deliveries.renew(row);
    }

    private void listUse() {
        used = 0;
        for (int s : specifications) {
            if (anybodyTakes(s, takes[used])) {
                inUse[used++] = s;
            }
        }
    }

    private void invert() {
        everybodyServed = true;
        for (double all : weights) {
            everybodyServed &= all > 0;
        }
        for (int c = 0; c < perWeight.length; c++) {
            perWeight[c] = 1 / weights[c];
        }
        Arrays.fill(utility, NOT_ASKED_FOR);
        asked = 0;
        for (int c = 0; c < perWeight.length && !everybodyServed; c++) {
            if (!(weights[c] > 0)) {
                perWeight[c] = 0;
            }
        }
    }

    /** Whether in every nation somebody may sell. */
    boolean everybodyServed() {
        return everybodyServed;
    }

    /** Whether all nations still take the specifications for which the contracts of the round were made. What controls keep from whom goes by the day of the last decision, of whatever generation. */
    private boolean stand() {
        int decided = stage.world().decisions();
        boolean diverted =
                market.business == Business.CHIPS && stage.world().controls().any();
        boolean same = decisions == decided || (!diverted && Arrays.equals(contracted, taken()));
        decisions = same ? decided : decisions;
        return same;
    }

    private int[] taken() {
        return stage.world().nations().specification[generation];
    }

    private boolean anybodyTakes(int specification, double[] takers) {
        int[] taken = taken();
        boolean any = false;
        for (int c = 0; c < market.nations; c++) {
            takers[c] = taken[c] == specification ? 1 : 0;
            any |= taken[c] == specification;
        }
        return any;
    }

    private void invite(double[] offer, double[][] loyalty, int n) {
        for (int k = 0; k < sellers.count(); k++) {
            if (used == 1) {
                invite(row[k], offer[k], loyalty[k]);
            } else if (n == 0) {
                invite(row[k], takes[n], offer[k], loyalty[k]);
            } else {
                inviteAlso(row[k], takes[n], offer[k], loyalty[k]);
            }
        }
    }

    /** All nations take the one specification. */
    private static void invite(double[] invited, double offered, double[] loyal) {
        for (int c = 0; c < invited.length; c++) {
            invited[c] = offered * loyal[c];
        }
    }

    private static void invite(double[] invited, double[] takers, double offered, double[] loyal) {
        for (int c = 0; c < invited.length; c++) {
            invited[c] = takers[c] * (offered * loyal[c]);
        }
    }

    private static void inviteAlso(double[] invited, double[] takers, double offered, double[] loyal) {
        for (int c = 0; c < invited.length; c++) {
            invited[c] += takers[c] * (offered * loyal[c]);
        }
    }

    private void shutOut() {
        Restrictions restrictions = stage.world().restrictions();
        if (market.business != Business.INFRASTRUCTURE || restrictions.version() == 0) {
            return;
        }
        for (int k = 0; k < sellers.named(); k++) {
            if (restrictions.everExcluded(sellers.firm[k])) {
                shutOut(restrictions, sellers.firm[k], row[k]);
            }
        }
    }

    private void shutOut(Restrictions restrictions, int firm, double[] weights) {
        for (int c = 0; c < weights.length; c++) {
            if (restrictions.excludes(generation, c, firm)) {
                weights[c] = 0;
            }
        }
    }

    /**
     * Expected utility of every nation's choice; 0 for those that do not buy. A logarithm costs more than the rest of an award, so that it is taken for those who buy.
     *
     * @param bought by nation, 0 where nobody may sell
     */
    double[] utilities(double[] bought) {
        for (int c = 0; c < utility.length && asked < utility.length; c++) {
            if (utility[c] == NOT_ASKED_FOR && bought[c] > 0) {
                utility[c] = Log.of(weights[c]);
                asked += utility[c] == NOT_ASKED_FOR ? 0 : 1;
            }
        }
        return utility;
    }

    /**
     * Adds what nations buy to the sales of each specification of the generation.
     *
     * @param amount spending by nation, billion USD
     */
    void deliver(double[] amount) {
        for (int n = 0; n < used; n++) {
            boolean any = used == 1 ? spendAll(amount) : spendOn(inUse[n], amount);
            if (any && market.business == Business.CHIPS) {
                barred.book(spend);
            }
            if (any) {
                deliveries.sell(spend, market.sell(inUse[n]));
            }
        }
    }

    /** All nations take the one specification. */
    private boolean spendAll(double[] amount) {
        for (int c = 0; c < spend.length; c++) {
            spend[c] = amount[c] * perWeight[c];
        }
        return true;
    }

    /** What nations that take a specification spend for a unit of weight; returns whether any buys. */
    private boolean spendOn(int specification, double[] amount) {
        int[] taken = taken();
        boolean any = false;
        for (int c = 0; c < market.nations; c++) {
            boolean buys = taken[c] == specification && amount[c] > 0;
            spend[c] = buys ? amount[c] * perWeight[c] : 0;
            any |= buys;
        }
        return any;
    }
}
