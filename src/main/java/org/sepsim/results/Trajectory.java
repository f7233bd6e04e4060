package org.sepsim.results;

import java.util.List;

/**
 * One series of {@code trajectories.csv}: its statistics in order of time.
 *
 * @param scenario name of the scenario
 * @param key what the series is about
 * @param points one a period that has a value
 */
public record Trajectory(String scenario, SeriesKey key, List<Point> points) {
    /**
     * Statistics at one period.
     *
     * @param time end of the period, in years: 2019 is the end of the year 2019, 2018.25 that of the first quarter of 2019
     * @param mean arithmetic mean
     * @param p05 quantile 0.05
     * @param p50 median
     * @param p95 quantile 0.95
     * @param replicates number of replicates with a value
     */
    public record Point(double time, double mean, double p05, double p50, double p95, int replicates) {}

    public Trajectory {
        points = List.copyOf(points);
    }
}
