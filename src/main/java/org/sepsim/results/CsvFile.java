package org.sepsim.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of a results folder, with a header. */
public final class CsvFile {
    private CsvFile() {}

    /** Writes a table; numbers come as text, by {@link Numbers#format}. */
    public static void write(Path file, List<String> columns, List<List<String>> rows) throws IOException {
        write(file, columns, sink -> {
            for (List<String> row : rows) {
                sink.add(row);
            }
        });
    }

    /** Where rows go, one by one. */
    @FunctionalInterface
    public interface Sink {
        /** Takes a row. */
        void add(List<String> row) throws IOException;
    }

    /** What makes rows, of which there may be more than fit in memory. */
    @FunctionalInterface
    public interface Source {
        /** Gives all rows. */
        void to(Sink sink) throws IOException;
    }

    /** Writes a table row by row as they are made. */
    public static void write(Path file, List<String> columns, Source rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(Csv.line(columns));
            rows.to(row -> out.write(Csv.line(row)));
        }
    }

    /**
     * The rows by name of column, in order; none if there is no such file.
     *
     * @throws ResultsException if it cannot be read
     */
    public static List<Map<String, String>> read(Path file) {
        try {
            return rows(Files.readAllLines(file));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Rows by name of column out of lines of which the first names the columns. */
    static List<Map<String, String>> rows(List<String> lines) {
        List<String> columns = Csv.split(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = Csv.split(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
