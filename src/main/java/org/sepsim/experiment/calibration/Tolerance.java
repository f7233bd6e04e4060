package org.sepsim.experiment.calibration;

/**
 * How far from the targets a place may be that the data do not reject.
 *
 * <pre>{@code
 * d² = d_best² + (k + 2) / (T z²),   k free parameters, T targets, z = 1.645
 * }</pre>
 *
 * <p>Distances are in scales of the {@link Yardstick}, each z standard deviations. Then
 * exp(−T z² (d² − d_best²) / 2) is the likelihood over that of the best place, near which it is a normal density in k directions. Places within a tolerance fill a ball evenly, and
 * one of radius R spreads by R² / (k + 2) in every direction, as wide as that density when R² = k + 2. A tolerance below that would take chance in the
 * data for knowledge of parameters.
 *
 * @param factors how many parameters are free
 * @param targets how many are fitted
 */
record Tolerance(int factors, int targets) {
    double distance(double best) {
        return Math.sqrt(best * best + (factors + 2) / (targets * Yardstick.DEVIATIONS * Yardstick.DEVIATIONS));
    }
}
