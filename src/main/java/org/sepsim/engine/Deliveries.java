package org.sepsim.engine;

/**
 * Deliveries of a specification to many nations: {@code sales_j += sum over nations of spend_c share_cj}.
 *
 * <p>Nations that take one specification are gathered first and then added four at a time, because a loop over a dozen vendors costs more to begin than to run. The order of the sum is that of nations, as if they were added one by one.
 */
final class Deliveries {
    private final int[] row;
    private final double[] spend;
    private int gathered;

    Deliveries(int nations) {
        row = new int[nations];
        spend = new double[nations];
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
     * @param sales by vendor
     */
    void addTo(double[] sales, double[] share) {
        int next = 0;
        for (; next + 4 <= gathered; next += 4) {
            addFour(sales, share, next);
        }
        for (; next < gathered; next++) {
            for (int v = 0; v < sales.length; v++) {
                sales[v] += spend[next] * share[row[next] + v];
            }
        }
        gathered = 0;
    }

    private void addFour(double[] sales, double[] share, int first) {
        int a = row[first];
        int b = row[first + 1];
        int c = row[first + 2];
        int d = row[first + 3];
        double ofA = spend[first];
        double ofB = spend[first + 1];
        double ofC = spend[first + 2];
        double ofD = spend[first + 3];
        for (int v = 0; v < sales.length; v++) {
            double afterTwo = sales[v] + ofA * share[a + v] + ofB * share[b + v];
            sales[v] = afterTwo + ofC * share[c + v] + ofD * share[d + v];
        }
    }
}
