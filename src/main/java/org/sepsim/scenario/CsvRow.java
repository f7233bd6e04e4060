package org.sepsim.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sepsim.model.Quarter;

/** A row of a CSV file. Its readers return nothing, or what does no harm, after adding to the problems what is wrong. */
final class CsvRow {
    private final List<String> columns;
    private final List<String> cells;
    private final List<Place> places;
    private final Problems problems;

    CsvRow(List<String> columns, List<String> cells, List<Place> places, Problems problems) {
        this.columns = columns;
        this.cells = cells;
        this.places = places;
        this.problems = problems;
    }

    /** The text of a cell, {@code ""} if empty. */
    String text(String column) {
        return cells.get(columns.indexOf(column));
    }

    /** Where a cell begins. */
    Place place(String column) {
        return places.get(columns.indexOf(column));
    }

    /** Reports what is wrong with a cell. */
    void complain(String column, String message) {
        problems.add(place(column), column, message);
    }

    /** The text of a cell that must hold something. */
    String filled(String column) {
        if (text(column).isBlank()) {
            complain(column, "is empty; it must hold a value");
        }
        return text(column);
    }

    /** The text of a cell that must hold one of the {@code known} words. */
    Optional<String> oneOf(String column, Set<String> known) {
        String word = text(column);
        if (!known.contains(word)) {
            complain(column, "'" + word + "' is not known" + NearMiss.remedy(word, known));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    /** The words of a cell, parted by semicolons, each one of the {@code known}. */
    List<String> severalOf(String column, Set<String> known) {
        List<String> words = words(column);
        for (String word : words) {
            if (!known.contains(word)) {
                complain(column, "'" + word + "' is not known" + NearMiss.remedy(word, known));
            }
        }
        return words;
    }

    /** The words of a cell, parted by semicolons; none if it is empty. */
    List<String> words(String column) {
        return text(column).isEmpty() ? List.of() : Arrays.asList(text(column).split(";", -1));
    }

    /** What {@code reader} makes of a text of this row; its complaint is told at {@code column}. */
    <T> Optional<T> read(String column, String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException wrong) {
            complain(column, wrong.getMessage().replaceFirst("^" + column + " ", ""));
            return Optional.empty();
        }
    }

    /** The quarter that contains the date in a cell. */
    Optional<Quarter> quarter(String column) {
        return read(column, text(column), text -> Dates.parse(text, Quarter::containing));
    }

    /** Whether {@code key} is new; a repetition is told at {@code column} with the line of the first. */
    boolean isFirst(String column, String key, Map<String, Place> seen) {
        Place first = seen.putIfAbsent(key, place(column));
        if (first != null) {
            complain(column, key + " stands twice, first in line " + first.line());
        }
        return first == null;
    }
}
