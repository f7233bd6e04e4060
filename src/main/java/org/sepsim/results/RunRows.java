package org.sepsim.results;

import java.util.List;
import java.util.Objects;

/**
 * What one run leaves behind.
 *
 * @param scenario name of the scenario
 * @param point place in the design, from 0
 * @param replicate number of the replicate
 * @param series keys of the rows of {@code values}, no key twice; runs of a scenario share one list
 * @param values value by series and period; NaN where there is none. Not copied: whoever makes the rows hands the array over
 * @param events what happened, in order
 */
@SuppressWarnings("ArrayRecordComponent") // a dense block of doubles handed from run to store, never compared
public record RunRows(
        String scenario, int point, int replicate, List<SeriesKey> series, double[][] values, EventTexts events) {
    public RunRows {
        Objects.requireNonNull(scenario, "scenario");
        series = List.copyOf(series);
        Objects.requireNonNull(events, "events");
        if (values.length != series.size()) {
            throw new IllegalArgumentException(
                    "values must have one row a series (" + series.size() + ") but has " + values.length);
        }
    }
}
