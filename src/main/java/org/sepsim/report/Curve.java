package org.sepsim.report;

import java.util.List;
import java.util.function.Predicate;
import org.sepsim.results.Trajectory;

/**
 * One line or area of a chart.
 *
 * @param name what its label says
 * @param points in order of time, in the unit of the axis
 */
record Curve(String name, List<Trajectory.Point> points) {
    /** Label of what is not drawn one by one. */
    static final String OTHERS = "others";

    Curve {
        points = List.copyOf(points);
    }

    double meanOfMeans(int periods) {
        return points.stream().mapToDouble(Trajectory.Point::mean).sum() / periods;
    }

    double highest() {
        return points.stream().mapToDouble(Trajectory.Point::p95).max().orElse(0);
    }

    Trajectory.Point last() {
        return points.get(points.size() - 1);
    }

    /** The time before the first of the points that shows anything, or the first there is. */
    double begin(Predicate<Trajectory.Point> shows) {
        double begin = points.get(0).time();
        for (Trajectory.Point point : points) {
            if (shows.test(point)) {
                return begin;
            }
            begin = point.time();
        }
        return begin;
    }

    /** Without what comes before a time. */
    Curve from(double time) {
        return new Curve(
                name, points.stream().filter(point -> point.time() >= time).toList());
    }

    /** Zero where there is no value. */
    double meanAt(double time) {
        return points.stream()
                .filter(point -> point.time() == time)
                .mapToDouble(Trajectory.Point::mean)
                .findFirst()
                .orElse(0);
    }

    /** Without the zeros before it begins, but for the last of them, and after it ends. */
    Curve withoutOuterZeros() {
        int first = 0;
        while (first < points.size() - 1 && points.get(first).p95() == 0) {
            first++;
        }
        int last = points.size() - 1;
        while (last > first && points.get(last).p95() == 0) {
            last--;
        }
        return new Curve(name, points.subList(Math.max(0, first - 1), last + 1));
    }
}
