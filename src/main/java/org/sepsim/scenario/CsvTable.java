package org.sepsim.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file (RFC 4180, UTF-8, a header line) whose columns are fixed; every cell knows its place. */
final class CsvTable {
    private final String file;
    private final List<String> columns;
    private final Problems problems;

    private CsvTable(Path file, List<String> columns, Problems problems) {
        this.file = file.toString();
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * The rows of {@code file} that have as many cells as they should.
     *
     * @param header the columns in order, parted by commas
     */
    static List<CsvRow> rows(Path file, String header, Problems problems) {
        CsvTable table = new CsvTable(file, Arrays.asList(header.split(",")), problems);
        Optional<String> text = StrictText.read(file, StrictText.WORLD_BYTES, problems);
        return text.map(table::parse).orElse(List.of());
    }

    private List<CsvRow> parse(String text) {
        int before = problems.count();
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            addRows(parser, new CsvPlaces(Place.startOf(file), text), rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory can be read", impossible);
        }
        if (rows.isEmpty() && problems.count() == before) {
            String header = String.join(",", columns);
            problems.add(
                    Place.startOf(file), "", "has no rows; its header must be " + header + " and rows must follow");
        }
        return rows;
    }

    private void addRows(CSVParser parser, CsvPlaces places, List<CsvRow> rows) {
        try {
            for (CSVRecord cells : parser) {
                addRow(cells, places, rows);
            }
        } catch (UncheckedIOException broken) {
            Place place = new Place(file, (int) Math.max(1, parser.getCurrentLineNumber()), 1);
            problems.add(
                    place,
                    "",
                    "is not CSV: " + StrictText.oneLine(broken.getCause().getMessage()));
        }
    }

    private void addRow(CSVRecord cells, CsvPlaces places, List<CsvRow> rows) {
        List<Place> cellPlaces = places.cellsFrom((int) cells.getCharacterPosition());
        if (cells.getRecordNumber() == 1) {
            checkHeader(cells.toList(), cellPlaces);
        } else if (cells.size() != columns.size()) {
            problems.add(cellPlaces.get(0), "", "has " + cells.size() + " cells; the header has " + columns.size());
        } else {
            rows.add(new CsvRow(columns, cells.toList(), cellPlaces, problems));
        }
    }

    private void checkHeader(List<String> header, List<Place> places) {
        if (!header.equals(columns)) {
            problems.add(places.get(0), "", "the header must be " + String.join(",", columns));
        }
    }
}
