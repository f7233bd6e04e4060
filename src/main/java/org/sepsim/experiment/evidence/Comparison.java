package org.sepsim.experiment.evidence;

import java.util.Arrays;

/**
 * A target beside what the worlds say of it.
 *
 * <pre>{@code
 * interval score = (u − l) + 2/α (l − x)₊ + 2/α (x − u)₊,   l, u the quantiles .05 and .95, α = .1, x the target
 * }</pre>
 *
 * <p>Source of the score, the lower the better: Gneiting and Raftery (2007), Journal of the American Statistical Association 102, 359–378.
 *
 * @param target the target
 * @param p05 quantile 0.05 over worlds; NaN if no world has a value
 * @param p50 median
 * @param p95 quantile 0.95
 */
public record Comparison(Target target, double p05, double p50, double p95) {
    private static final double ALPHA = 0.1;

    /** The comparison with worlds' values, of which those that are NaN do not count. */
    public static Comparison of(Target target, double[] values) {
        double[] present = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        Quantiles band = Quantiles.of(present);
        return new Comparison(target, band.p05(), band.p50(), band.p95());
    }

    /** Whether the worlds say anything. */
    public boolean told() {
        return !Double.isNaN(p50);
    }

    /** Whether the target lies in the band of the worlds. */
    public boolean inside() {
        return p05 <= target.value() && target.value() <= p95;
    }

    /** Whether the median lies in the plausible range of the target. */
    public boolean medianPlausible() {
        return target.low() <= p50 && p50 <= target.high();
    }

    /** Width of the band over the width of the plausible range. */
    public double relativeWidth() {
        return (p95 - p05) / (target.high() - target.low());
    }

    /** The interval score, in the unit of the target. */
    public double intervalScore() {
        double x = target.value();
        return p95 - p05 + 2 / ALPHA * (Math.max(0, p05 - x) + Math.max(0, x - p95));
    }

    /** Distance of the median from the target, in half plausible ranges. */
    public double error() {
        return Math.abs(p50 - target.value()) / target.scale();
    }
}
