package org.sepsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.PairedDifference;
import org.sepsim.results.Trajectory;

/**
 * The curves of one chart of differences: a point's median is the mean difference, its quantiles are the ends of the interval.
 *
 * @param curves those that move most, first
 * @param replicates most pairs of worlds behind a point
 */
record DifferenceData(List<Curve> curves, int replicates) {
    private static final int MOST = 7;

    DifferenceData {
        curves = List.copyOf(curves);
    }

    boolean isEmpty() {
        return curves.isEmpty() || lastYear() <= firstYear();
    }

    double firstYear() {
        return curves.stream()
                .mapToDouble(curve -> curve.points().get(0).time())
                .min()
                .orElse(0);
    }

    double lastYear() {
        return curves.stream().mapToDouble(curve -> curve.last().time()).max().orElse(0);
    }

    double lowest() {
        return ends().stream().mapToDouble(Trajectory.Point::p05).min().orElse(0);
    }

    double highest() {
        return ends().stream().mapToDouble(Trajectory.Point::p95).max().orElse(0);
    }

    private List<Trajectory.Point> ends() {
        return curves.stream().flatMap(curve -> curve.points().stream()).toList();
    }

    /** Picks what the chart shows out of the differences of one alternative; what never differs is left out. */
    static DifferenceData of(DifferenceSpec spec, List<DifferenceSeries> series) {
        List<Curve> all = new ArrayList<>();
        for (Headline headline : spec.headlines()) {
            series.stream()
                    .filter(one -> headline.matches(one.key(), spec.level()))
                    .map(one -> curve(spec, headline, one))
                    .filter(curve -> size(curve) > 0)
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingDouble(DifferenceData::size).reversed().thenComparing(Curve::name));
        List<Curve> drawn = all.subList(0, Math.min(MOST, all.size()));
        double begin = drawn.stream()
                .mapToDouble(curve -> curve.begin(point -> point.p05() != 0 || point.p95() != 0))
                .min()
                .orElse(0);
        int replicates = series.stream()
                .flatMap(one -> one.points().stream())
                .mapToInt(point -> point.difference().replicates())
                .max()
                .orElse(0);
        return new DifferenceData(drawn.stream().map(curve -> curve.from(begin)).toList(), replicates);
    }

    private static Curve curve(DifferenceSpec spec, Headline headline, DifferenceSeries series) {
        double f = headline.unit().factor();
        List<Trajectory.Point> points = series.points().stream()
                .map(p -> point(p.time(), p.difference(), f))
                .toList();
        return new Curve(
                spec.level().equals("world") ? headline.words() : series.key().entity(), points);
    }

    /** Of one pair of worlds there is a difference and no interval. */
    private static Trajectory.Point point(double time, PairedDifference d, double f) {
        double low = d.replicates() == 1 ? d.mean() : d.ci95Low();
        double high = d.replicates() == 1 ? d.mean() : d.ci95High();
        return new Trajectory.Point(time, f * d.mean(), f * low, f * d.mean(), f * high, d.replicates());
    }

    private static double size(Curve curve) {
        return curve.points().stream()
                .mapToDouble(point -> Math.abs(point.mean()))
                .sum();
    }
}
