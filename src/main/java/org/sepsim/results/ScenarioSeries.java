package org.sepsim.results;

import java.util.List;

/**
 * The series that every run of a scenario has, sorted.
 *
 * @param scenario name of the scenario
 * @param series keys in stored order
 */
record ScenarioSeries(String scenario, List<SeriesKey> series) {
    ScenarioSeries {
        series = List.copyOf(series);
        for (int i = 1; i < series.size(); i++) {
            if (series.get(i - 1).compareTo(series.get(i)) >= 0) {
                throw new IllegalArgumentException("series must have no key twice but has " + series.get(i));
            }
        }
    }
}
