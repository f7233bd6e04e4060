package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV table of texts and numbers.
 *
 * @param columns names, in order
 * @param rows each of as many cells
 */
public record Table(List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A row of cells: numbers as the store writes them, everything else as text. */
    public static List<String> row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell instanceof Double number ? Numbers.format(number) : cell.toString());
        }
        return texts;
    }

    /** The table as a file holds it. */
    public String text() {
        StringBuilder text = new StringBuilder(Csv.line(columns));
        rows.forEach(row -> text.append(Csv.line(row)));
        return text.toString();
    }

    /** Writes the table. */
    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    /** The table that a text holds. */
    public static Table of(String text) {
        List<String> lines = text.lines().toList();
        return new Table(
                Csv.split(lines.get(0)),
                lines.subList(1, lines.size()).stream().map(Csv::split).toList());
    }

    /**
     * Reads a table.
     *
     * @throws ResultsException if there is none
     */
    public static Table read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException | RuntimeException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The text of a cell. */
    public String text(List<String> row, String column) {
        return row.get(columns.indexOf(column));
    }

    /** The number of a cell; NaN if it is empty. */
    public double number(List<String> row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
