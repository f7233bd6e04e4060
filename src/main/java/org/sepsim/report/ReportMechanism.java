package org.sepsim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sepsim.results.Query;

/** What happened: events by kind, how often in a world, and where scenarios part. */
final class ReportMechanism {
    private static final int MOST = 15;

    private final Map<String, String> names;
    private final Map<String, Map<String, Double>> rates = new LinkedHashMap<>();
    private final Map<String, String> earliest = new LinkedHashMap<>();

    private ReportMechanism(Path folder, Map<String, String> names) throws IOException {
        this.names = names;
        String those = " WHERE scenario IN ("
                + names.keySet().stream()
                        .map(name -> "'" + name.replace("'", "''") + "'")
                        .collect(Collectors.joining(", "))
                + ")";
        String counted =
                "SELECT scenario, count(DISTINCT replicate) AS n FROM replicates" + those + " GROUP BY scenario";
        String kinds = "SELECT scenario, type, count(*) AS n, min(date) AS earliest FROM events" + those
                + " GROUP BY scenario, type ORDER BY scenario, type";
        Map<String, Double> worlds = new LinkedHashMap<>();
        for (Map<String, String> row : Query.rows(folder, counted)) {
            worlds.put(row.get("scenario"), Double.parseDouble(row.get("n")));
        }
        for (Map<String, String> row : Query.rows(folder, kinds)) {
            String scenario = row.get("scenario");
            double rate = Double.parseDouble(row.get("n")) / worlds.get(scenario);
            rates.computeIfAbsent(row.get("type"), type -> new LinkedHashMap<>())
                    .put(scenario, rate);
            earliest.merge(row.get("type"), row.get("earliest"), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
    }

    /** The events of all scenarios of a report. */
    static String html(ReportData data) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        data.scenarios().forEach(scenario -> names.put(scenario.name(), scenario.name()));
        return html(data.folder(), names);
    }

    /**
     * The events of some scenarios of a folder.
     *
     * @param names of scenarios, each with what it is called here
     */
    static String html(Path folder, Map<String, String> names) throws IOException {
        String kinds = new ReportMechanism(folder, names).text();
        return names.size() > 1 ? ReportPartings.html(folder, names) + kinds : kinds;
    }

    private String text() {
        List<String> scenarios = List.copyOf(names.keySet());
        List<String> types = new ArrayList<>(rates.keySet());
        String told = "Events in a world on average, by kind.";
        if (scenarios.size() > 1) {
            types.removeIf(type -> spread(type, scenarios) == 0);
            types.sort(Comparator.comparingDouble((String type) -> -spread(type, scenarios))
                    .thenComparing(type -> type));
            told = types.isEmpty()
                    ? "Every kind of event happens as often in each scenario."
                    : "Kinds of events that happen more often in one scenario than in another, those first whose number"
                            + " differs by the largest part: through these a difference can run.";
        }
        List<List<String>> rows = new ArrayList<>();
        for (String type : types.subList(0, scenarios.size() > 1 ? Math.min(MOST, types.size()) : types.size())) {
            List<String> row = new ArrayList<>(List.of(type));
            scenarios.forEach(name -> row.add(rate(type, name)));
            row.add(earliest.get(type));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("Kind of event"));
        columns.addAll(names.values());
        columns.add("Earliest");
        return Html.paragraph(told + " docs/events.md says what each kind is.")
                + (rows.isEmpty() ? "" : Html.table("Events in a world, mean over worlds", columns, rows));
    }

    /** How far scenarios are apart, in parts of the largest; 0 to 1. */
    private double spread(String type, List<String> scenarios) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (String name : scenarios) {
            double rate = rates.get(type).getOrDefault(name, 0.0);
            least = Math.min(least, rate);
            most = Math.max(most, rate);
        }
        return most == 0 ? 0 : (most - least) / most;
    }

    private String rate(String type, String name) {
        double rate = rates.get(type).getOrDefault(name, 0.0);
        return BigDecimal.valueOf(rate)
                .setScale(rate >= 100 ? 0 : rate >= 1 ? 1 : 2, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
