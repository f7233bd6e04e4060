package org.sepsim.experiment.evidence;

/**
 * A naive forecast of a target beside the model's.
 *
 * @param comparison the model's
 * @param naive which
 * @param value what it says
 */
public record NaiveForecast(Comparison comparison, Naive naive, double value) {
    /** Its distance from the target, in half plausible ranges. */
    public double error() {
        return Math.abs(value - comparison.target().value())
                / comparison.target().scale();
    }
}
