package org.sepsim.experiment;

import java.util.List;
import org.sepsim.observe.Measure;
import org.sepsim.results.Periods;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.StoredValues;

/**
 * What a comparison judges scenarios by: one number of each world.
 *
 * @param key the series
 * @param year the value at its end, or its sum where the measure is a flow
 * @param unit of the measure; {@code 1} for a share or another pure number
 * @param higher whether more of it is better
 */
public record Objective(SeriesKey key, int year, String unit, boolean higher) {
    /** How it is written on a command line. */
    public static final String FORM = "MEASURE[:GENERATION[:ENTITY[:YEAR]]]";

    /**
     * Reads {@link #FORM}. Left out, the generation is {@code all}, or the newest that the measure has; the entity {@code World}; the year the last one stored.
     *
     * @param request of which it must be a stored series, of the first scenario at least
     * @param higher whether more of it is better
     * @throws IllegalArgumentException if it is not
     */
    public static Objective parse(String text, Request request, boolean higher) {
        String[] parts = text.split(":", -1);
        if (parts.length > 4) {
            throw new IllegalArgumentException("must look like " + FORM + " but is '" + text + "'");
        }
        Measure measure = request.measures().stream()
                .filter(stored -> stored.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure '" + parts[0]
                        + "' is not stored; choose one of "
                        + String.join(
                                ", ",
                                request.measures().stream().map(Measure::name).toList())
                        + ", or add it to --measures"));
        List<String> generations = measure.generations();
        String generation = parts.length > 1 ? parts[1] : generations.get(generations.size() - 1);
        String entity = parts.length > 2 ? parts[2] : "World";
        int year = parts.length > 3
                ? yearOf(parts[3], request.periods())
                : request.periods().lastYear();
        return new Objective(key(measure, generation, entity, request), year, measure.unit(), higher);
    }

    private static int yearOf(String text, Periods periods) {
        boolean number = text.matches("\\d{4}");
        if (!number || Integer.parseInt(text) < periods.firstYear() || Integer.parseInt(text) > periods.lastYear()) {
            throw new IllegalArgumentException("year must be one of those stored, " + periods.firstYear() + " to "
                    + periods.lastYear() + ", but is '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static SeriesKey key(Measure measure, String generation, String entity, Request request) {
        List<SeriesKey> keys = Reporting.of(request.scenarios().get(0), List.of(measure), request.periods())
                .keys();
        List<SeriesKey> ofGeneration =
                keys.stream().filter(key -> key.generation().equals(generation)).toList();
        return ofGeneration.stream()
                .filter(key -> key.entity().equals(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        ofGeneration.isEmpty()
                                ? measure.name() + " has no generation '" + generation + "', only "
                                        + measure.generations()
                                : measure.name() + " of " + generation + " has no entity '" + entity + "', such as "
                                        + ofGeneration.get(0).entity()));
    }

    boolean share() {
        return unit.equals("1");
    }

    /** Value by replicate, where less is better with its sign turned, so that more is always better; NaN where there is none. */
    double[] values(StoredValues stored, String scenario, List<Integer> replicates) {
        double[] values = stored.values(scenario, key, replicates)[period(stored.periods())].clone();
        for (int i = 0; i < values.length && !higher; i++) {
            values[i] = -values[i];
        }
        return values;
    }

    private int period(Periods periods) {
        int last = periods.count() - 1;
        while (periods.year(last) != year) {
            last--;
        }
        return last;
    }

    /** In words, such as {@code welfare of World in 2040}. */
    public String text() {
        String of = key.generation().equals("all") ? "" : " " + key.generation();
        return key.measure() + of + " of " + key.entity() + " in " + year;
    }
}
