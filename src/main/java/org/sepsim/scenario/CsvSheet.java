package org.sepsim.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file (RFC 4180, UTF-8) whose columns its header names; every cell knows its place. */
public final class CsvSheet {
    /**
     * Text of a cell.
     *
     * @param place where it begins
     */
    public record Cell(Place place, String text) {}

    private CsvSheet() {}

    /** The rows, the header first, all of the header's length; nothing after adding to the problems what is wrong. */
    public static List<List<Cell>> read(Path file, Problems problems) {
        Optional<String> text = StrictText.read(file, StrictText.WORLD_BYTES, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        return parse(Place.startOf(file.toString()), text.get(), problems);
    }

    /** The rows of a text that begins in the line of {@code origin}. */
    static List<List<Cell>> parse(Place origin, String text, Problems problems) {
        int before = problems.count();
        List<List<Cell>> rows = rows(origin, text, problems);
        if (rows.size() < 2 && problems.count() == before) {
            problems.add(origin, "", "must hold a header and at least one row");
        }
        return problems.count() > before ? List.of() : rows;
    }

    private static List<List<Cell>> rows(Place origin, String text, Problems problems) {
        List<List<Cell>> rows = new ArrayList<>();
        CsvPlaces places = new CsvPlaces(origin, text);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                List<Cell> row = row(record, places);
                if (!rows.isEmpty() && row.size() != rows.get(0).size()) {
                    problems.add(
                            row.get(0).place(),
                            "",
                            "has " + row.size() + " cells; the header has "
                                    + rows.get(0).size());
                }
                rows.add(row);
            }
        } catch (UncheckedIOException | IOException broken) {
            problems.add(origin, "", "is not CSV: " + StrictText.oneLine(broken.getMessage()));
        }
        return rows;
    }

    private static List<Cell> row(CSVRecord record, CsvPlaces places) {
        List<Place> starts = places.cellsFrom((int) record.getCharacterPosition());
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            row.add(new Cell(starts.get(i), record.get(i).strip()));
        }
        return row;
    }
}
