package org.sepsim.mechanism.restriction;

import org.sepsim.random.Normal;

/**
 * Thresholds of nations before anything is known of them: normal, as in Granovetter (1978).
 *
 * @param mean of the threshold
 * @param deviation its standard deviation, above 0
 */
public record ThresholdPrior(double mean, double deviation) {
    /** Below this the inverse of the distribution function has no digits left. */
    private static final double NO_MASS = 1e-14;

    /** Share of nations with a threshold of at most {@code pressure}: those that act on it. */
    public double joined(double pressure) {
        return Normal.probability((pressure - mean) / deviation);
    }

    /**
     * A threshold, by inversion within the bounds that history revealed.
     *
     * <p>Where they contradict each other, what a nation did weighs more than what it had left undone; where the prior leaves no mass between them, the bound nearer to the mean is all that can be said.
     *
     * @param u uniform in (0, 1)
     * @param above the nation had not acted on this pressure; negative infinity if nothing is known
     * @param notAbove it had acted on this one; positive infinity if nothing is known
     */
    public double draw(double u, double above, double notAbove) {
        if (above >= notAbove) {
            return notAbove;
        }
        double low = joined(above);
        double high = joined(notAbove);
        double p = low + u * (high - low);
        if (!(p > NO_MASS && p < 1 - NO_MASS)) {
            return notAbove < mean ? notAbove : above;
        }
        return Math.min(notAbove, Math.max(above, mean + deviation * Normal.quantile(p)));
    }
}
