package org.sepsim.experiment.calibration;

import java.util.List;
import org.sepsim.experiment.evidence.Target;

/**
 * By what errors of targets are measured.
 *
 * <pre>{@code
 * s_t² = h_t² + z² v_t (1 + 1/R),   h half the plausible range, z = 1.645, v the variance of one world, R worlds at a place
 * }</pre>
 *
 * <p>A plausible range is read as the middle 90 % of a normal error. The record is one world, so that chance within a world is a part of what a target may be off
 * without speaking against a place; so is the chance left in the mean of R. This is the implausibility of history matching with the variability between runs (Andrianakis and
 * others 2015, PLoS Computational Biology 11(1), e1003968).
 *
 * @param targets what is measured
 * @param scales s, one a target, in its unit
 */
@SuppressWarnings("ArrayRecordComponent") // dense numbers handed from one phase to the next, never compared
record Yardstick(List<Target> targets, double[] scales) {
    /** The 95 % quantile of the normal distribution. */
    static final double DEVIATIONS = 1.6448536269514722;

    /** Measures by plausible ranges alone. */
    static Yardstick ofRanges(List<Target> targets) {
        return new Yardstick(
                targets, targets.stream().mapToDouble(Target::scale).toArray());
    }

    /**
     * Measures by plausible ranges and chance.
     *
     * @param values of many worlds at one place, world by target
     * @param worlds R
     */
    static Yardstick ofRangesAndChance(List<Target> targets, double[][] values, int worlds) {
        double[] scales = new double[targets.size()];
        for (int t = 0; t < scales.length; t++) {
            double chance = DEVIATIONS * DEVIATIONS * variance(values, t) * (1 + 1.0 / worlds);
            double half = targets.get(t).scale();
            scales[t] = Math.sqrt(half * half + chance);
        }
        return new Yardstick(targets, scales);
    }

    private static double variance(double[][] values, int target) {
        double mean = Evaluation.mean(values, target);
        double squares = 0;
        int count = 0;
        for (double[] world : values) {
            if (!Double.isNaN(world[target])) {
                squares += (world[target] - mean) * (world[target] - mean);
                count++;
            }
        }
        return count < 2 ? 0 : squares / (count - 1);
    }

    /** How far a mean is from a target, in s. */
    double error(int target, double mean) {
        return (mean - targets.get(target).value()) / scales[target];
    }
}
