package org.sepsim.bench.race;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Means over replicates in the last year, each with its standard error.
 *
 * @param q patents per firm
 * @param h firms times the sum of squared market shares: 1 if all are equal
 * @param b active restrictions
 */
record Outcome(double q, double qError, double h, double hError, double b, double bError) {
    private static final double STANDARD_ERRORS = 4;

    static Outcome of(Race race, int firms, int replicates, long seed) {
        SummaryStatistics q = new SummaryStatistics();
        SummaryStatistics h = new SummaryStatistics();
        SummaryStatistics b = new SummaryStatistics();
        int last = Race.YEARS - 1;
        for (int replicate = 1; replicate <= replicates; replicate++) {
            Series series = race.run(seed, replicate);
            q.addValue((double) series.patents()[last] / firms);
            h.addValue(firms * series.concentration()[last]);
            b.addValue(series.restrictions()[last]);
        }
        return new Outcome(q.getMean(), error(q), h.getMean(), error(h), b.getMean(), error(b));
    }

    /** Reads what {@link #toString} writes. */
    static Outcome of(Map<String, String> pairs) {
        double[] n = Stream.of("Q", "Qse", "H", "Hse", "B", "Bse")
                .mapToDouble(name -> Double.parseDouble(pairs.get(name)))
                .toArray();
        return new Outcome(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    private static double error(SummaryStatistics values) {
        return values.getStandardDeviation() / Math.sqrt(values.getN());
    }

    /** Whether each mean is within four combined standard errors of the other's. */
    boolean agrees(Outcome other) {
        return near(q, qError, other.q, other.qError)
                && near(h, hError, other.h, other.hError)
                && near(b, bError, other.b, other.bError);
    }

    private static boolean near(double x, double xError, double y, double yError) {
        return Math.abs(x - y) <= STANDARD_ERRORS * Math.hypot(xError, yError);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "Q=%.4f Qse=%.5f H=%.6f Hse=%.6f B=%.5f Bse=%.5f", q, qError, h, hError, b, bError);
    }
}
