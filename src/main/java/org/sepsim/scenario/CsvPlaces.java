package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds line and column of the cells of a CSV text. */
final class CsvPlaces {
    private final Place origin;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param origin the line in which the text begins
     */
    CsvPlaces(Place origin, String text) {
        this.origin = origin;
        this.text = text;
        IntStream afterBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1);
        this.lineStarts = IntStream.concat(IntStream.of(0), afterBreaks).toArray();
    }

    /** Places of the cells of the record that begins at {@code offset}. */
    List<Place> cellsFrom(int offset) {
        List<Place> places = new ArrayList<>(List.of(placeOf(offset)));
        boolean quoted = false;
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted; // a doubled quotation mark switches twice
            } else if (!quoted && c == '\n') {
                break;
            } else if (!quoted && c == ',') {
                places.add(placeOf(i + 1));
            }
        }
        return places;
    }

    private Place placeOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2; // else the last start before the offset
        return new Place(origin.file(), origin.line() + line, offset - lineStarts[line] + 1);
    }
}
