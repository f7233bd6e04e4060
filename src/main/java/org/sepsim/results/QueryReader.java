package org.sepsim.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** How DuckDB reads a file of a results folder. */
final class QueryReader {
    /** Tables of millions of rows. DuckDB would read them whole to find the types of their columns, for every query anew. */
    private static final Set<String> LONG = Set.of("trajectories", "differences");

    private static final Set<String> TEXTS =
            Set.of("scenario", "baseline", "alternative", "generation", "measure", "level", "entity");
    private static final Set<String> WHOLE_NUMBERS = Set.of("year", "quarter", "replicates");

    private QueryReader() {}

    /** The SQL that reads the table's file. */
    static String of(String table, Path file) throws IOException {
        if (!file.toString().endsWith(".csv")) {
            return "read_parquet(" + quoted(file) + ")";
        }
        String types = LONG.contains(table) ? ", columns = {" + columns(file) + "}" : ", sample_size = -1";
        return "read_csv(" + quoted(file) + ", header = true, delim = ',', quote = '\"'" + types + ")";
    }

    private static String columns(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return Csv.split(String.valueOf(in.readLine())).stream()
                    .map(column -> literal(column) + ": '" + type(column) + "'")
                    .collect(Collectors.joining(", "));
        }
    }

    private static String type(String column) {
        if (TEXTS.contains(column)) {
            return "VARCHAR";
        }
        return WHOLE_NUMBERS.contains(column) ? "BIGINT" : "DOUBLE";
    }

    static String quoted(Path file) {
        return literal(file.toString());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
