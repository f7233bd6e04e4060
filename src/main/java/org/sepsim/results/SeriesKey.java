package org.sepsim.results;

import java.util.Comparator;
import java.util.List;

/**
 * What a series of values is about. Ordered by generation (legacy, 4G, 5G, 6G, all), measure, level, entity.
 *
 * @param generation {@code legacy}, {@code 4G}, {@code 5G}, {@code 6G} or {@code all}
 * @param measure name of the measure, such as {@code declared_sep_share}
 * @param level {@code world}, {@code nation}, {@code firm}, {@code alliance}, {@code pool} or {@code specification}
 * @param entity name of the entity; {@code World} at the level of the world
 */
public record SeriesKey(String generation, String measure, String level, String entity)
        implements Comparable<SeriesKey> {
    /** The generations in their order. */
    public static final List<String> GENERATIONS = List.of("legacy", "4G", "5G", "6G", "all");

    /** The levels. */
    public static final List<String> LEVELS =
            List.of("world", "nation", "firm", "alliance", "pool", "specification", "office");

    private static final Comparator<SeriesKey> ORDER = Comparator.comparingInt(
                    (SeriesKey key) -> GENERATIONS.indexOf(key.generation))
            .thenComparing(SeriesKey::measure)
            .thenComparing(SeriesKey::level)
            .thenComparing(SeriesKey::entity);

    public SeriesKey {
        requireOneOf("generation", generation, GENERATIONS);
        requireOneOf("level", level, LEVELS);
        requireText("measure", measure);
        requireText("entity", entity);
    }

    private static void requireOneOf(String name, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw new IllegalArgumentException(name + " must be one of " + allowed + " but is '" + value + "'");
        }
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** Its fields of a row in a table. */
    public String fields() {
        return String.join(",", Csv.field(generation), Csv.field(measure), Csv.field(level), Csv.field(entity));
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }
}
