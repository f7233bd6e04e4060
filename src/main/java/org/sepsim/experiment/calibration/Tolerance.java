package org.sepsim.experiment.calibration;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * How far from the targets a place may be that the data do not reject.
 *
 * <pre>{@code
 * d² = d_best² + χ²_k(.95) / (T z²),   k free parameters, T targets, z = 1.645
 * }</pre>
 *
 * <p>Distances are in half plausible ranges; a plausible range is read as the middle 90 % of a normal error, so that half of it is z standard deviations. Then
 * T z² (d² − d_best²) is the likelihood ratio against the best place, and chi-squared for places as likely as the true one (Wilks 1938, Annals of
 * Mathematical Statistics 9, 60–62). A tolerance below that would take chance in the data for knowledge of parameters.
 *
 * @param factors how many parameters are free
 * @param targets how many are fitted
 */
record Tolerance(int factors, int targets) {
    private static final double LEVEL = 0.95;
    private static final double DEVIATIONS = 1.6448536269514722;

    double distance(double best) {
        double ratio = new ChiSquaredDistribution(factors).inverseCumulativeProbability(LEVEL);
        return Math.sqrt(best * best + ratio / (targets * DEVIATIONS * DEVIATIONS));
    }
}
