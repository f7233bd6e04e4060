package org.sepsim.report;

import java.util.List;
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
}
