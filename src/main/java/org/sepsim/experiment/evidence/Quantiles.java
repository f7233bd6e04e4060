package org.sepsim.experiment.evidence;

import org.sepsim.results.Statistics;

/**
 * The band of values.
 *
 * @param p05 quantile 0.05; NaN if there are no values
 * @param p50 median
 * @param p95 quantile 0.95
 */
public record Quantiles(double p05, double p50, double p95) {
    /** Of values without NaN. */
    public static Quantiles of(double[] values) {
        return new Quantiles(
                Statistics.quantile(values, 0.05), Statistics.quantile(values, 0.5), Statistics.quantile(values, 0.95));
    }
}
