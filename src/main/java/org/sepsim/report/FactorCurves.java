package org.sepsim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sepsim.results.Trajectory;

/**
 * Curves over a factor.
 *
 * @param data curves whose times are places on the factor's axis
 * @param band what lines and bands are
 */
record FactorCurves(ChartData data, String band) {
    private static final int BINS = 8;

    static FactorCurves of(SweepData sweep, ChartSpec spec, FactorColumn factor) {
        boolean alone = sweep.varied().size() == 1 || sweep.oneAtATime();
        List<Curve> curves = new ArrayList<>();
        sweep.series(spec).forEach((key, points) -> {
            String name = spec.byGeneration() ? key.generation() : key.entity();
            Curve curve = alone ? alone(name, points, sweep, spec, factor) : together(name, points, spec, factor);
            if (curve.highest() > 0) {
                curves.add(curve);
            }
        });
        curves.sort(Comparator.comparingDouble(
                        (Curve curve) -> -curve.meanOfMeans(curve.points().size()))
                .thenComparing(Curve::name));
        List<Curve> shown = curves.subList(0, Math.min(spec.top(), curves.size()));
        XAxis axis = factor.axis();
        int replicates = shown.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToInt(Trajectory.Point::replicates)
                .max()
                .orElse(0);
        return new FactorCurves(
                new ChartData(shown, axis.from(), axis.to(), replicates),
                alone
                        ? "line: median; band: 5 % to 95 % of the replicates"
                        : "line: median of the points' means, band: 5 % to 95 % of them, all other factors varying");
    }

    /** The statistics of the points at which nothing else is changed. */
    private static Curve alone(
            String name, Trajectory.Point[] points, SweepData sweep, ChartSpec spec, FactorColumn factor) {
        Map<Double, Trajectory.Point> byPlace = new TreeMap<>();
        for (int number : sweep.alone(factor)) {
            Trajectory.Point p = points[number];
            if (p != null) {
                double at = factor.at(factor.values().get(number));
                double f = spec.factor();
                byPlace.put(
                        at,
                        new Trajectory.Point(at, f * p.mean(), f * p.p05(), f * p.p50(), f * p.p95(), p.replicates()));
            }
        }
        return new Curve(name, new ArrayList<>(byPlace.values()));
    }

    /** Quantiles of the means of all points whose value of the factor is near. */
    private static Curve together(String name, Trajectory.Point[] points, ChartSpec spec, FactorColumn factor) {
        Map<Double, List<Trajectory.Point>> near = new TreeMap<>();
        for (int number = 0; number < points.length; number++) {
            if (points[number] != null) {
                near.computeIfAbsent(place(factor, factor.values().get(number)), at -> new ArrayList<>())
                        .add(points[number]);
            }
        }
        List<Trajectory.Point> all = new ArrayList<>();
        near.forEach((at, those) -> {
            double[] means = those.stream()
                    .mapToDouble(point -> spec.factor() * point.mean())
                    .sorted()
                    .toArray();
            int replicates = those.get(0).replicates();
            all.add(new Trajectory.Point(
                    at,
                    Arrays.stream(means).sum() / means.length,
                    quantile(means, 0.05),
                    quantile(means, 0.5),
                    quantile(means, 0.95),
                    replicates));
        });
        return new Curve(name, all);
    }

    /** Of few different values each, of many the middle of the slice in which it lies. */
    private static double place(FactorColumn factor, String value) {
        double at = factor.at(value);
        if (!factor.numeric() || factor.words().size() <= 2 * BINS) {
            return at;
        }
        XAxis axis = factor.axis();
        double width = (axis.to() - axis.from()) / BINS;
        double slice = Math.min(BINS - 1, Math.floor((at - axis.from()) / width));
        return axis.from() + (slice + 0.5) * width;
    }

    /** Linear between neighbours. */
    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
