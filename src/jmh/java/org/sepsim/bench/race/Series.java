package org.sepsim.bench.race;

/**
 * What is recorded of a race, a number a year.
 *
 * @param patents all firms' patents
 * @param concentration sum of squared market shares
 * @param restrictions pairs of nations of which one shuts out the other
 */
record Series(long[] patents, double[] concentration, int[] restrictions) {
    Series() {
        this(new long[Race.YEARS], new double[Race.YEARS], new int[Race.YEARS]);
    }

    void put(int year, long allPatents, double sumOfSquares, int shut) {
        patents[year] = allPatents;
        concentration[year] = sumOfSquares;
        restrictions[year] = shut;
    }
}
