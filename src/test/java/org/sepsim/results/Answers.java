package org.sepsim.results;

import java.io.IOException;
import java.nio.file.Path;

/** What a results folder answers, for tests. */
public final class Answers {
    private Answers() {}

    /** The rows of a query as CSV, with a header. */
    public static String query(Path folder, String sql) throws IOException {
        StringBuilder out = new StringBuilder();
        Query.query(folder, sql, Format.CSV, out);
        return out.toString();
    }
}
