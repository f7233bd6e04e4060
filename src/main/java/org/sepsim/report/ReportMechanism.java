package org.sepsim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Query;

/** What happened: events by kind, how often in a world, and where scenarios part. */
final class ReportMechanism {
    private static final int MOST = 15;
    private static final String BY_KIND =
            "SELECT scenario, type, count(*) AS n, min(date) AS earliest FROM events GROUP BY scenario, type"
                    + " ORDER BY scenario, type";
    private static final String WORLDS =
            "SELECT scenario, count(DISTINCT replicate) AS n FROM replicates GROUP BY scenario";

    private final ReportData data;
    private final Map<String, Map<String, Double>> rates = new LinkedHashMap<>();
    private final Map<String, String> earliest = new LinkedHashMap<>();

    private ReportMechanism(ReportData data) throws IOException {
        this.data = data;
        Map<String, Double> worlds = new LinkedHashMap<>();
        for (Map<String, String> row : Query.rows(data.folder(), WORLDS)) {
            worlds.put(row.get("scenario"), Double.parseDouble(row.get("n")));
        }
        for (Map<String, String> row : Query.rows(data.folder(), BY_KIND)) {
            String scenario = row.get("scenario");
            double rate = Double.parseDouble(row.get("n")) / worlds.get(scenario);
            rates.computeIfAbsent(row.get("type"), type -> new LinkedHashMap<>())
                    .put(scenario, rate);
            earliest.merge(row.get("type"), row.get("earliest"), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
    }

    static String html(ReportData data) throws IOException {
        return new ReportMechanism(data).text();
    }

    private String text() {
        List<String> names =
                data.scenarios().stream().map(scenario -> scenario.name()).toList();
        List<String> types = new ArrayList<>(rates.keySet());
        String told = "Events in a world on average, by kind.";
        if (names.size() > 1) {
            types.removeIf(type -> spread(type, names) == 0);
            types.sort(Comparator.comparingDouble((String type) -> -spread(type, names))
                    .thenComparing(type -> type));
            told = types.isEmpty()
                    ? "Every kind of event happens as often in each scenario."
                    : "Kinds of events that happen more often in one scenario than in another, those first whose number"
                            + " differs by the largest part: through these a difference can run.";
        }
        List<List<String>> rows = new ArrayList<>();
        for (String type : types.subList(0, names.size() > 1 ? Math.min(MOST, types.size()) : types.size())) {
            List<String> row = new ArrayList<>(List.of(type));
            names.forEach(name -> row.add(rate(type, name)));
            row.add(earliest.get(type));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("Kind of event"));
        columns.addAll(names);
        columns.add("Earliest");
        return Html.paragraph(told)
                + (rows.isEmpty() ? "" : Html.table("Events in a world, mean over worlds", columns, rows));
    }

    /** How far scenarios are apart, in parts of the largest; 0 to 1. */
    private double spread(String type, List<String> names) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (String name : names) {
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
