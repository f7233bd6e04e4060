package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sepsim.results.Trajectory.Point;

/** What lies at the patent offices: families filed and granted, and what came since earlier years. */
final class LandscapeOffices {
    private static final Map<String, String> NAMES = Map.of(
            "CN", "CN, China",
            "EP", "EP, European Patent Office",
            "JP", "JP, Japan",
            "KR", "KR, Korea",
            "US", "US, United States",
            "OTHER", "All others");

    private LandscapeOffices() {}

    static String html(LandscapeTable table) {
        double all = table.rows().stream()
                .mapToDouble(row -> mean(row.value(LandscapeMeasures.FILED)))
                .sum();
        List<List<String>> rows = new ArrayList<>();
        for (LandscapeTable.Row row : table.rows()) {
            double filed = mean(row.value(LandscapeMeasures.FILED));
            double granted = mean(row.value(LandscapeMeasures.GRANTED));
            List<String> fields = new ArrayList<>(List.of(
                    name(row.entity()),
                    LandscapePage.whole(filed),
                    percent(filed, all),
                    LandscapePage.whole(granted),
                    percent(granted, filed)));
            LandscapeTable.SINCE.forEach(years -> fields.add(LandscapePage.whole(
                    filed - mean(Optional.ofNullable(row.before().get(years))))));
            rows.add(fields);
        }
        String caption = "Patent offices: families of " + table.generation() + " at the end of " + table.year()
                + ", declared or not, mean over worlds";
        return Html.table(
                caption,
                List.of(
                        "Office",
                        "Filed",
                        "Of all filings, %",
                        "Granted",
                        "Of those filed, %",
                        "Filed in 5 years",
                        "Filed in 10 years"),
                rows);
    }

    private static String name(String office) {
        return NAMES.getOrDefault(office, office);
    }

    private static double mean(Optional<Point> point) {
        return point.map(Point::mean).orElse(0.0);
    }

    private static String percent(double part, double of) {
        return of > 0 ? ReportWords.percent(part / of) : "";
    }
}
