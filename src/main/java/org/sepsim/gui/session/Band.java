package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Statistics;

/**
 * A series over the worlds of an ensemble, year by year.
 *
 * @param key what it is about
 * @param years those with a value
 */
public record Band(SeriesKey key, List<Year> years) {
    /** What is said of one year. */
    public record Year(int year, Statistics statistics) {}

    public Band {
        years = List.copyOf(years);
    }

    /**
     * The band of the first worlds.
     *
     * @param worlds how many, at most {@link Ensemble#ready}
     */
    public static Band of(Ensemble ensemble, SeriesKey key, int worlds) {
        List<Year> years = new ArrayList<>();
        for (int year = Quarter.FIRST_YEAR; year <= Quarter.LAST_YEAR; year++) {
            double[] values = ensemble.values(key, year, worlds);
            if (Arrays.stream(values).anyMatch(value -> !Double.isNaN(value))) {
                years.add(new Year(year, Statistics.of(values)));
            }
        }
        return new Band(key, years);
    }
}
