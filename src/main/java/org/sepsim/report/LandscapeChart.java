package org.sepsim.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Trajectory.Point;

/** The holders of a landscape as a picture: what each declares, what of it is essential, and what is recognised. */
final class LandscapeChart {
    private static final int DRAWN = 10;
    private static final List<Map.Entry<String, String>> MARKS = List.of(
            Map.entry("declared_sep_share", "declared"),
            Map.entry("essential_sep_share", "truly essential"),
            Map.entry("recognised_strength_share", "recognised strength"));

    private LandscapeChart() {}

    static String html(LandscapeTable table, ChartSource source) throws IOException {
        List<Map.Entry<String, String>> marks = MARKS.stream()
                .filter(mark -> table.rows().stream()
                        .anyMatch(row -> row.value(mark.getKey()).isPresent()))
                .toList();
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (LandscapeTable.Row row :
                table.rows().subList(0, Math.min(DRAWN, table.rows().size()))) {
            rows.add(new IntervalRows.Row(
                    row.entity(),
                    marks.stream()
                            .map(mark -> row.value(mark.getKey())
                                    .map(LandscapeChart::mark)
                                    .orElse(new IntervalRows.Mark(Double.NaN, Double.NaN, Double.NaN)))
                            .toList()));
        }
        String title = "Who holds " + table.generation() + ", by " + table.level() + ", end of " + table.year();
        IntervalRows chart = new IntervalRows(
                title,
                "dot: mean; line: 90 % of the worlds; the largest by what is declared",
                "Share of all " + table.level() + "s, %",
                marks.stream().map(Map.Entry::getValue).toList(),
                rows);
        String id = "holders-" + table.generation() + "-" + table.level() + "-" + table.scenario();
        return chart.drawing(id.replaceAll("[^A-Za-z0-9-]+", "-"), source)
                .html(title + ", " + table.scenario() + "; the table below holds the numbers", "");
    }

    private static IntervalRows.Mark mark(Point point) {
        return new IntervalRows.Mark(100 * point.mean(), 100 * point.p05(), 100 * point.p95());
    }
}
