package org.sepsim.results;

import java.util.List;

/** Text of CSV files: comma, line feed, quotes only where they are needed (RFC 4180 but for the line end). */
final class Csv {
    private Csv() {}

    static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    static String line(List<String> values) {
        return String.join(",", values.stream().map(Csv::field).toList()) + "\n";
    }
}
