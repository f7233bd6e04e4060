package org.sepsim.experiment.calibration;

import java.util.List;
import org.sepsim.experiment.evidence.Target;

/**
 * What the worlds say of the targets at a place.
 *
 * <pre>{@code
 * distance = √( Σ_t ((m_t − x_t) / s_t)² / T ),   m the mean over worlds, s half the plausible range
 * }</pre>
 *
 * @param place in the unit cube of the free parameters
 * @param values world by target
 * @param distance from the targets; infinite where a target has no value in any world
 */
@SuppressWarnings("ArrayRecordComponent") // dense numbers handed from runs to statistics, never compared
record Evaluation(double[] place, double[][] values, double distance) {
    static Evaluation of(double[] place, double[][] values, List<Target> targets) {
        double squares = 0;
        for (int t = 0; t < targets.size(); t++) {
            double error =
                    (mean(values, t) - targets.get(t).value()) / targets.get(t).scale();
            squares += error * error;
        }
        double distance = Math.sqrt(squares / targets.size());
        return new Evaluation(place, values, Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance);
    }

    /** The mean over the worlds that have a value. */
    static double mean(double[][] values, int target) {
        double sum = 0;
        int count = 0;
        for (double[] world : values) {
            if (!Double.isNaN(world[target])) {
                sum += world[target];
                count++;
            }
        }
        return sum / count;
    }
}
