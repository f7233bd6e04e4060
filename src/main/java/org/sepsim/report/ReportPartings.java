package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sepsim.results.Query;

/**
 * Where scenarios part: events, told by date, actor and target, that happen in far more worlds of one scenario than of another, in the order in which they
 * happen. All worlds share their luck, so that the first of them is what was changed and the others are what follows from it.
 */
final class ReportPartings {
    private static final int MOST = 20;

    /** Part of the worlds by which scenarios must differ in an event. */
    private static final double APART = 0.25;

    private ReportPartings() {}

    /**
     * The table, nothing where there is no such event.
     *
     * @param names of at least two scenarios of the folder, each with what it is called here
     */
    static String html(Path folder, Map<String, String> names) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row : Query.rows(folder, sql(List.copyOf(names.keySet())))) {
            List<String> fields = new ArrayList<>(List.of(
                    row.get("date"), row.get("type"), row.get("actor"), row.get("target"), row.get("generation")));
            for (int i = 0; i < names.size(); i++) {
                fields.add(ReportWords.percent(Double.parseDouble(row.get("part" + i))) + " %");
            }
            fields.add(row.get("detail"));
            rows.add(fields);
        }
        if (rows.isEmpty()) {
            return "";
        }
        List<String> columns = new ArrayList<>(List.of("Date", "Event", "Who", "Whom or where", "Generation"));
        names.values().forEach(name -> columns.add("Worlds of " + name));
        columns.add("One of them");
        return Html.paragraph(
                        "Where the worlds part: the " + rows.size() + " events that happen in the most worlds more"
                                + " of one scenario than of another, by date. The luck is the same, so that the first are what was"
                                + " changed and the others follow from it.")
                + Html.filledTable("Events that carry the difference", columns, rows);
    }

    private static String sql(List<String> scenarios) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            String name = quoted(scenarios.get(i));
            parts.add("count(DISTINCT replicate) FILTER (scenario = " + name + ") / (SELECT count(DISTINCT replicate)"
                    + " FROM replicates WHERE scenario = " + name + ") AS part" + i);
        }
        String apart = extreme("greatest", scenarios.size()) + " - " + extreme("least", scenarios.size());
        return "SELECT * FROM (SELECT * FROM (SELECT date, type, actor, target, generation, " + String.join(", ", parts)
                + ", min(detail) AS detail FROM events WHERE scenario IN ("
                + scenarios.stream().map(ReportPartings::quoted).collect(Collectors.joining(", "))
                + ") GROUP BY date, type, actor, target, generation) WHERE " + apart + " >= " + APART + " ORDER BY "
                + apart + " DESC, date, type, actor, target, generation LIMIT " + MOST
                + ") ORDER BY date, type, actor, target, generation";
    }

    private static String extreme(String function, int scenarios) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < scenarios; i++) {
            parts.add("part" + i);
        }
        return function + "(" + String.join(", ", parts) + ")";
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
