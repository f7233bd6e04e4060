package org.sepsim.engine;

import java.util.Arrays;

/**
 * Sales of a quarter by specification and seller: {@code sum over nations of spend_c share_cj}.
 *
 * <p>Nations that take one specification are gathered first and then added four at a time, because a loop over a dozen sellers costs more to begin than to run. The order of the sum is that of nations, as if they were added one by one.
 */
final class Deliveries {
    private final double[][] sold;
    private final int[] row;
    private final double[] spend;
    private int gathered;

    Deliveries(int specifications, int nations, int vendors) {
        sold = new double[specifications][vendors];
        row = new int[nations];
        spend = new double[nations];
    }

    void clear() {
        for (double[] ofSpecification : sold) {
            Arrays.fill(ofSpecification, 0);
        }
    }

    /** Notes what a nation spends on a specification, and where its contracts stand. */
    void gather(int at, double amount) {
        row[gathered] = at;
        spend[gathered] = amount;
        gathered++;
    }

    /**
     * Adds what was gathered.
     *
     * @param share contracts, those of a nation from its row on
     */
    void add(int specification, double[] share, int sellers) {
        double[] sales = sold[specification];
        int next = 0;
        for (; next + 4 <= gathered; next += 4) {
            addFour(sales, share, next, sellers);
        }
        for (; next < gathered; next++) {
            for (int k = 0; k < sellers; k++) {
                sales[k] += spend[next] * share[row[next] + k];
            }
        }
        gathered = 0;
    }

    private void addFour(double[] sales, double[] share, int first, int sellers) {
        int a = row[first];
        int b = row[first + 1];
        int c = row[first + 2];
        int d = row[first + 3];
        double ofA = spend[first];
        double ofB = spend[first + 1];
        double ofC = spend[first + 2];
        double ofD = spend[first + 3];
        for (int k = 0; k < sellers; k++) {
            double afterTwo = sales[k] + ofA * share[a + k] + ofB * share[b + k];
            sales[k] = afterTwo + ofC * share[c + k] + ofD * share[d + k];
        }
    }

    /** Sales of a specification by seller, billion USD. */
    double[] of(int specification) {
        return sold[specification];
    }
}
