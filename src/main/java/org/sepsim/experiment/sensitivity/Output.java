package org.sepsim.experiment.sensitivity;

import java.util.Locale;
import org.sepsim.model.Parameter;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Level;
import org.sepsim.results.SeriesKey;

/**
 * A number that a run leaves, of which a study asks what moves it.
 *
 * @param measure name of the measure
 * @param level whose number it is
 * @param entity who
 * @param generation of which
 * @param year when
 */
public record Output(
        @Parameter("name of a measure") String measure,

        @Parameter(value = "whose number it is", def = "world")
        Level level,

        @Parameter(value = "name of the nation, firm or other entity", def = "World")
        String entity,

        @Parameter(value = "generation, or all", def = "all")
        String generation,

        @Parameter(
                value = "year at the end of which, or over which, it is taken",
                unit = "year",
                min = Quarter.FIRST_YEAR,
                max = Quarter.LAST_YEAR)
        int year) {
    /** The series in which it stands. */
    public SeriesKey key() {
        return new SeriesKey(generation, measure, level.name().toLowerCase(Locale.ROOT), entity);
    }
}
