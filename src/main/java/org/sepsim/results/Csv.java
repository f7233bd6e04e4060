package org.sepsim.results;

import java.util.ArrayList;
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

    /** Fields of one line; a quoted field does not go over lines. */
    static List<String> split(String line) {
        List<String> fields = new ArrayList<>(16);
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
