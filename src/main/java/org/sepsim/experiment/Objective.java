package org.sepsim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sepsim.observe.Level;
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

    /** How it is written with a level. */
    private static final String LONG_FORM = "MEASURE:LEVEL:ENTITY[:GENERATION[:YEAR]]";

    /**
     * Reads {@link #FORM}, or the same with a level, {@code MEASURE:LEVEL:ENTITY[:GENERATION[:YEAR]]}. Left out, the generation is {@code all}, or the newest that the measure has; the entity {@code World}; the year the last one stored.
     *
     * @param request of which it must be a stored series, of the first scenario at least
     * @param higher whether more of it is better
     * @throws IllegalArgumentException if it is not
     */
    public static Objective parse(String text, Request request, boolean higher) {
        Written written = Written.of(text);
        Measure measure = request.measures().stream()
                .filter(stored -> stored.name().equals(written.measure()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure '" + written.measure()
                        + "' is not stored; choose one of "
                        + String.join(
                                ", ",
                                request.measures().stream().map(Measure::name).toList())
                        + ", or add it to --measures"));
        List<String> generations = measure.generations();
        String generation =
                written.generation().isEmpty() ? generations.get(generations.size() - 1) : written.generation();
        String entity = written.entity().isEmpty() ? "World" : written.entity();
        int year = written.year().isEmpty() ? request.periods().lastYear() : yearOf(written.year(), request.periods());
        SeriesKey key = key(measure, written.level(), generation, entity, request);
        return new Objective(key, year, measure.unit(), higher);
    }

    /** The parts as they are written, each empty if it is left out. */
    private record Written(String measure, String level, String generation, String entity, String year) {
        static Written of(String text) {
            List<String> parts = new ArrayList<>(List.of(text.split(":", -1)));
            boolean withLevel = parts.size() > 1
                    && Arrays.stream(Level.values())
                            .anyMatch(level -> level.label().equals(parts.get(1)));
            if (parts.size() > (withLevel ? 5 : 4) || (withLevel && parts.size() < 3)) {
                throw new IllegalArgumentException(
                        "must look like " + FORM + " or " + LONG_FORM + " but is '" + text + "'");
            }
            while (parts.size() < 5) {
                parts.add("");
            }
            return withLevel
                    ? new Written(parts.get(0), parts.get(1), parts.get(3), parts.get(2), parts.get(4))
                    : new Written(parts.get(0), "", parts.get(1), parts.get(2), parts.get(3));
        }
    }

    private static int yearOf(String text, Periods periods) {
        boolean number = text.matches("\\d{4}");
        if (!number || Integer.parseInt(text) < periods.firstYear() || Integer.parseInt(text) > periods.lastYear()) {
            throw new IllegalArgumentException("year must be one of those stored, " + periods.firstYear() + " to "
                    + periods.lastYear() + ", but is '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static SeriesKey key(Measure measure, String level, String generation, String entity, Request request) {
        List<SeriesKey> keys = Reporting.of(request.scenarios().get(0), List.of(measure), request.periods())
                .keys();
        List<SeriesKey> ofGeneration = keys.stream()
                .filter(key -> key.generation().equals(generation))
                .filter(key -> level.isEmpty() || key.level().equals(level))
                .toList();
        return ofGeneration.stream()
                .filter(key -> key.entity().equals(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        ofGeneration.isEmpty()
                                ? measure.name() + " has no generation '" + generation + "', only "
                                        + measure.generations() + (level.isEmpty() ? "" : ", of a " + level)
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
