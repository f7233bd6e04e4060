package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.Manifest;
import org.sepsim.results.Table;

/** The charts of a validation: for each measure its targets with their plausible ranges, and what the worlds say. */
public final class ValidationCharts {
    static final String FILE = "validation.csv";

    static final String BACKTEST = "backtest-validation.csv";

    private ValidationCharts() {}

    /**
     * Draws a chart for each measure, or several where one page would not hold its targets, the same of what was predicted, and a map of mechanisms
     * switched off.
     *
     * @param folder results folder with {@code validation.csv} and {@code manifest.json}
     * @return the files, in order
     * @throws org.sepsim.results.ResultsException if it is none
     */
    public static List<Path> write(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        ChartSource source = source(manifest);
        List<Path> written = new ArrayList<>();
        for (Drawing drawing : drawings(Table.read(folder.resolve(FILE)), source, "targets-")) {
            written.addAll(drawing.write(folder.resolve("charts"), source.entries(drawing.id())));
        }
        List<Drawing> more = new ArrayList<>(predicted(folder, manifest));
        more.addAll(mechanisms(folder, manifest));
        for (Drawing drawing : more) {
            written.addAll(drawing.write(folder.resolve("charts"), source.entries(drawing.id())));
        }
        return written;
    }

    /** The charts of the back-test; none if there was none. */
    static List<Drawing> predicted(Path folder, Manifest manifest) {
        Path file = folder.resolve(BACKTEST);
        return Files.exists(file)
                ? drawings(
                        Table.read(file), ChartSource.ofFirst(manifest, ChartSource.VALIDATION, BACKTEST), "backtest-")
                : List.of();
    }

    /** The map of mechanisms switched off; none if none was. */
    static List<Drawing> mechanisms(Path folder, Manifest manifest) {
        Path file = folder.resolve(MechanismMap.FILE);
        return Files.exists(file)
                ? List.of(MechanismMap.drawing(
                        Table.read(file), ChartSource.ofFirst(manifest, ChartSource.VALIDATION, MechanismMap.FILE)))
                : List.of();
    }

    static ChartSource source(Manifest manifest) {
        return ChartSource.ofFirst(manifest, ChartSource.VALIDATION, FILE);
    }

    /** The charts of a table of targets or, with other rows, of a fit. */
    static List<Drawing> drawings(Table table, ChartSource source, String prefix) {
        Map<String, List<IntervalRows.Row>> byMeasure = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            byMeasure
                    .computeIfAbsent(table.text(row, "measure"), measure -> new ArrayList<>())
                    .add(row(table, row));
        }
        List<Drawing> drawings = new ArrayList<>();
        byMeasure.forEach((measure, rows) -> {
            int pages = (rows.size() + IntervalRows.MOST - 1) / IntervalRows.MOST;
            for (int page = 0; page < pages; page++) {
                String of = pages == 1 ? "" : ", " + (page + 1) + " of " + pages;
                IntervalRows chart =
                        chart(measure, of, rows.subList(rows.size() * page / pages, rows.size() * (page + 1) / pages));
                if (!chart.isEmpty()) {
                    String end = pages == 1 ? "" : "-" + (page + 1);
                    drawings.add(chart.drawing(prefix + measure.replace('_', '-') + end, source));
                }
            }
        });
        return drawings;
    }

    private static IntervalRows chart(String measure, String of, List<IntervalRows.Row> rows) {
        return new IntervalRows(
                "Targets and worlds: " + measure + of,
                "line: plausible range, 5 % to 95 % of the worlds; dot: target, median",
                measure,
                List.of("target", "worlds"),
                rows);
    }

    private static IntervalRows.Row row(Table table, List<String> row) {
        IntervalRows.Mark target =
                new IntervalRows.Mark(table.number(row, "target"), table.number(row, "low"), table.number(row, "high"));
        IntervalRows.Mark worlds =
                new IntervalRows.Mark(table.number(row, "p50"), table.number(row, "p05"), table.number(row, "p95"));
        return new IntervalRows.Row(
                table.text(row, "id") + " (" + table.text(row, "use") + ")", List.of(target, worlds));
    }
}
