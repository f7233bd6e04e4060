package org.sepsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sepsim.results.Trajectory;

/**
 * The rows of one chart.
 *
 * @param curves largest first; generations in their order
 * @param firstYear left end of the axis
 * @param lastYear right end
 * @param replicates most replicates behind a point
 */
record ChartData(List<Curve> curves, double firstYear, double lastYear, int replicates) {
    ChartData {
        curves = List.copyOf(curves);
    }

    boolean isEmpty() {
        return curves.isEmpty() || lastYear <= firstYear;
    }

    /** Picks what the chart shows out of the trajectories of one scenario. */
    static ChartData of(ChartSpec spec, List<Trajectory> scenario) {
        List<Curve> all = scenario.stream()
                .filter(trajectory -> matches(spec, trajectory))
                .map(trajectory -> curve(spec, trajectory))
                .filter(curve -> curve.highest() > 0)
                .toList();
        // A race that has not begun is not shown.
        double from = all.stream()
                .mapToDouble(curve -> curve.begin(point -> point.p95() > 0))
                .min()
                .orElse(0);
        double to = all.stream().mapToDouble(curve -> curve.last().time()).max().orElse(0);
        int replicates = all.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToInt(Trajectory.Point::replicates)
                .max()
                .orElse(0);
        List<Curve> shown = all.stream().map(curve -> curve.from(from)).toList();
        List<Curve> drawn = spec.byGeneration() ? shown : largest(spec, shown);
        if (spec.kind() == ChartSpec.Kind.LINES) {
            drawn = drawn.stream().map(Curve::withoutOuterZeros).toList();
        }
        return new ChartData(drawn, from, to, replicates);
    }

    private static boolean matches(ChartSpec spec, Trajectory trajectory) {
        boolean generation = spec.byGeneration()
                ? !trajectory.key().generation().equals("all")
                : trajectory.key().generation().equals(spec.generation());
        return generation
                && trajectory.key().measure().equals(spec.measure())
                && trajectory.key().level().equals(spec.level());
    }

    private static Curve curve(ChartSpec spec, Trajectory trajectory) {
        double f = spec.factor();
        List<Trajectory.Point> points = trajectory.points().stream()
                .map(p -> new Trajectory.Point(
                        p.time(), f * p.mean(), f * p.p05(), f * p.p50(), f * p.p95(), p.replicates()))
                .toList();
        return new Curve(
                spec.byGeneration()
                        ? trajectory.key().generation()
                        : trajectory.key().entity(),
                points);
    }

    private static List<Curve> largest(ChartSpec spec, List<Curve> all) {
        int periods =
                all.stream().mapToInt(curve -> curve.points().size()).max().orElse(1);
        List<Curve> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble((Curve curve) -> -curve.meanOfMeans(periods))
                .thenComparing(Curve::name));
        int top = Math.min(spec.top(), sorted.size());
        List<Curve> shown = new ArrayList<>(sorted.subList(0, top));
        if (spec.kind() == ChartSpec.Kind.AREAS && top < sorted.size()) {
            shown.add(sum(sorted.subList(top, sorted.size())));
        }
        return shown;
    }

    /** Means add up; quantiles do not, and no area shows them. */
    private static Curve sum(List<Curve> rest) {
        Map<Double, Double> means = new TreeMap<>();
        rest.forEach(curve -> curve.points().forEach(point -> means.merge(point.time(), point.mean(), Double::sum)));
        List<Trajectory.Point> points = new ArrayList<>();
        means.forEach((time, mean) -> points.add(new Trajectory.Point(time, mean, mean, mean, mean, 1)));
        return new Curve(Curve.OTHERS, points);
    }
}
