package org.sepsim.experiment.calibration;

/**
 * What the worlds say of the targets at a place.
 *
 * <pre>{@code
 * distance = √( Σ_t ((m_t − x_t) / s_t)² / T ),   m the mean over worlds, s of the Yardstick
 * }</pre>
 *
 * @param place in the unit cube of the free parameters
 * @param values world by target
 * @param distance from the targets, or the least that it may be if only some worlds were run; infinite where a target has no value in any world
 * @param whole whether all worlds were run
 */
@SuppressWarnings("ArrayRecordComponent") // dense numbers handed from runs to statistics, never compared
record Evaluation(double[] place, double[][] values, double distance, boolean whole) {
    /** What all worlds say. */
    static Evaluation of(double[] place, double[][] values, Yardstick yardstick) {
        double squares = 0;
        int targets = yardstick.targets().size();
        for (int t = 0; t < targets; t++) {
            double error = yardstick.error(t, mean(values, t));
            squares += error * error;
        }
        double distance = Math.sqrt(squares / targets);
        return new Evaluation(place, values, Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance, true);
    }

    /** The same worlds by another measure. */
    Evaluation by(Yardstick yardstick) {
        return of(place, values, yardstick);
    }

    /** The mean over the worlds that have a value. */
    static double mean(double[][] values, int target) {
        return mean(values, values.length, target);
    }

    /** The mean over those of the first worlds that have a value. */
    static double mean(double[][] values, int worlds, int target) {
        double sum = 0;
        int count = 0;
        for (int world = 0; world < worlds; world++) {
            if (!Double.isNaN(values[world][target])) {
                sum += values[world][target];
                count++;
            }
        }
        return sum / count;
    }
}
