package org.sepsim.results;

import java.util.List;
import java.util.Optional;

/**
 * One series of {@code differences.csv} in order of time.
 *
 * @param baseline name of the scenario that is compared with
 * @param alternative name of the other
 * @param key what the series is about
 * @param points one a period that has a value
 */
public record DifferenceSeries(String baseline, String alternative, SeriesKey key, List<Point> points) {
    /**
     * The difference at one period.
     *
     * @param time end of the period in years, as in {@link Trajectory.Point}
     * @param difference alternative less baseline
     */
    public record Point(double time, PairedDifference difference) {}

    public DifferenceSeries {
        points = List.copyOf(points);
    }

    /** The difference at the end of a year, if there is one. */
    public Optional<PairedDifference> at(int year) {
        return points.stream()
                .filter(point -> point.time() == year)
                .map(Point::difference)
                .findFirst();
    }
}
