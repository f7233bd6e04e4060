package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Market;

/** What sellers sell under the contracts of a generation, {@code sales_j += sum over buyers of spend_c weight_cj}. */
final class Deliveries {
    /** How many sellers' sales are added up together. */
    private static final int TOGETHER = 7;

    private final Sellers sellers;
    /** Nations that may buy anything, in their order. */
    private final int[] buyers;

    private final boolean everybody;
    /** Weights by seller and buyer, and a row that stands behind them so many times as the last are short of those who are added up together. Where everybody buys, the rows are those of the market. */
    private final double[][] weight;

    private final double[] spend;
    private final double[] sold;

    Deliveries(Sellers sellers, Market market, int[] buyers) {
        this.sellers = sellers;
        this.buyers = buyers;
        everybody = buyers.length == market.nations;
        weight = new double[market.vendors + TOGETHER - 1][];
        Arrays.fill(weight, new double[buyers.length]);
        for (int k = 0; k < market.vendors && !everybody; k++) {
            weight[k] = new double[buyers.length];
        }
        spend = new double[buyers.length];
        sold = new double[weight.length];
    }

    /**
     * Takes the weights of new contracts.
     *
     * @param row by seller and nation
     */
    void renew(double[][] row) {
        for (int k = 0; k < sellers.count(); k++) {
            if (everybody) {
                weight[k] = row[k];
            } else {
                pick(row[k], weight[k]);
            }
        }
    }

    private void pick(double[] ofNations, double[] ofBuyers) {
        for (int b = 0; b < buyers.length; b++) {
            ofBuyers[b] = ofNations[buyers[b]];
        }
    }

    /**
     * Adds what is sold of a specification to its sales.
     *
     * @param spent by nation, for one unit of weight; 0 of those that are no buyers
     * @param sales by vendor
     */
    void sell(double[] spent, double[] sales) {
        if (everybody) {
            addUp(spent);
        } else {
            pick(spent, spend);
            addUp(spend);
        }
        for (int k = 0; k < sellers.count(); k++) {
            sales[sellers.vendor[k]] += sold[k];
        }
    }

    private void addUp(double[] paid) {
        for (int k = 0; k < sellers.count(); k += TOGETHER) {
            addTogether(k, paid);
        }
    }

    /** Seven sellers at a time, because a sum over nations waits for each of its additions: seven of them wait together. */
    private void addTogether(int first, double[] paid) {
        double[] a = weight[first];
        double[] b = weight[first + 1];
        double[] c = weight[first + 2];
        double[] d = weight[first + 3];
        double[] e = weight[first + 4];
        double[] f = weight[first + 5];
        double[] g = weight[first + 6];
        double ofA = 0;
        double ofB = 0;
        double ofC = 0;
        double ofD = 0;
        double ofE = 0;
        double ofF = 0;
        double ofG = 0;
        for (int n = 0; n < paid.length; n++) {
            double bought = paid[n];
            ofA += bought * a[n];
            ofB += bought * b[n];
            ofC += bought * c[n];
            ofD += bought * d[n];
            ofE += bought * e[n];
            ofF += bought * f[n];
            ofG += bought * g[n];
        }
        sold[first] = ofA;
        sold[first + 1] = ofB;
        sold[first + 2] = ofC;
        sold[first + 3] = ofD;
        sold[first + 4] = ofE;
        sold[first + 5] = ofF;
        sold[first + 6] = ofG;
    }
}
