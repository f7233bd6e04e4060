package org.sepsim.experiment.evidence;

import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Level;

/**
 * A figure from outside with which runs are compared.
 *
 * @param id name of the row
 * @param measure name of the measure
 * @param level whose number it is
 * @param entity who
 * @param generation of which
 * @param date a month or a year: compared at the end of its quarter, or over the year
 * @param statistic name of what is taken
 * @param value the figure
 * @param low least plausible value
 * @param high greatest plausible value, above {@code low}
 * @param use {@code fit}, {@code input}, {@code test} or {@code context}
 * @param unit {@code 1} for a pure number
 * @param scenario where it is measured
 */
public record Target(
        String id,
        String measure,
        Level level,
        String entity,
        String generation,
        String date,
        String statistic,
        double value,
        double low,
        double high,
        String use,
        String unit,
        String scenario) {
    /** Whether it is compared over, or at the end of, a whole year. */
    public boolean yearly() {
        return date.length() == 4;
    }

    /** The year. */
    public int year() {
        return Integer.parseInt(date.substring(0, 4));
    }

    /** Quarter at whose end it is compared; of a year its last. */
    int quarter() {
        return yearly()
                ? Quarter.of(year(), 4).index()
                : Quarter.containing(date).index();
    }

    Statistic how() {
        return Statistic.named(statistic).orElseThrow();
    }

    List<Statistic.Need> needs() {
        return how().needs(measure, level, generation);
    }

    /** Half the plausible range: the scale on which errors of different units are compared. */
    public double scale() {
        return (high - low) / 2;
    }

    /** Whether another row tells of the same, at another date or of another generation. */
    boolean likeButForDateAndGeneration(Target other) {
        return measure.equals(other.measure)
                && level == other.level
                && entity.equals(other.entity)
                && statistic.equals(other.statistic);
    }
}
