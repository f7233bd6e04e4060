package org.sepsim.results;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a column, numbered from 1 in the order in which they come, and the same list in a database, as an enumeration: written faster than texts and read as texts. */
final class Wordlist {
    private final String column;
    private final Map<String, Integer> codes = new LinkedHashMap<>();

    Wordlist(String column) {
        this.column = column;
        code(""); // no list is empty
    }

    /** The number of a text. */
    int code(String text) {
        Integer known = codes.get(text);
        if (known != null) {
            return known;
        }
        codes.put(text, codes.size() + 1);
        return codes.size();
    }

    private String texts() {
        return codes.keySet().stream().map(ParquetDatabase::quoted).collect(joining(","));
    }

    /** Makes the enumeration. */
    void create(ParquetDatabase database) throws SQLException {
        database.execute("CREATE TYPE " + column + "_text AS ENUM (" + texts() + ")");
    }

    /** What selects the text of the column's number. */
    String text() {
        return "([" + texts() + "]::" + column + "_text[])[" + column + "] AS " + column;
    }
}
