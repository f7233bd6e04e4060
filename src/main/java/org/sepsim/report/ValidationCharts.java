package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sepsim.results.Manifest;
import org.sepsim.results.Table;

/** The charts of a validation: for each measure its targets with their plausible ranges, and what the worlds say. */
public final class ValidationCharts {
    static final String FILE = "validation.csv";

    static final String BACKTEST = "backtest-validation.csv";

    /** A measure with fewer targets has no picture of its own. */
    private static final int FEWEST = 3;

    private static final List<String> SERIES = List.of("target", "worlds");

    private ValidationCharts() {}

    /**
     * Draws a chart for each measure, or several where one page would not hold its targets, one for all measures of few targets, the same of what was
     * predicted, and a map of mechanisms switched off.
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
        Map<String, List<List<String>>> byKind = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            byKind.computeIfAbsent(kind(table, row), kind -> new ArrayList<>()).add(row);
        }
        List<List<String>> others = new ArrayList<>();
        List<Drawing> drawings = new ArrayList<>();
        byKind.forEach((kind, rows) -> {
            if (rows.size() < FEWEST) {
                others.addAll(rows);
            } else {
                drawings.addAll(pages(chart(kind, drawn(rows, row -> row(table, row))), prefix + id(kind), source));
            }
        });
        drawings.addAll(pages(others(drawn(others, row -> distance(table, row))), prefix + "others", source));
        return drawings;
    }

    private static List<IntervalRows.Row> drawn(
            List<List<String>> rows, Function<List<String>, IntervalRows.Row> drawn) {
        return rows.stream().map(drawn).toList();
    }

    /** As many as are needed to hold all rows, none if nothing would be seen. */
    private static List<Drawing> pages(IntervalRows chart, String id, ChartSource source) {
        List<IntervalRows.Row> rows = chart.rows();
        int pages = (rows.size() + IntervalRows.MOST - 1) / IntervalRows.MOST;
        List<Drawing> drawings = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            IntervalRows part = new IntervalRows(
                    chart.title() + (pages == 1 ? "" : ", " + (page + 1) + " of " + pages),
                    chart.note(),
                    chart.axis(),
                    chart.series(),
                    rows.subList(rows.size() * page / pages, rows.size() * (page + 1) / pages));
            if (!part.isEmpty()) {
                drawings.add(part.drawing(id + (pages == 1 ? "" : "-" + (page + 1)), source));
            }
        }
        return drawings;
    }

    private static String id(String kind) {
        return kind.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** What has an axis of its own: a measure, or a ratio of it to something else. */
    private static String kind(Table table, List<String> row) {
        String statistic = table.text(row, "statistic");
        String measure = table.text(row, "measure");
        return statistic.startsWith("ratio") ? measure + " " + statistic : measure;
    }

    private static IntervalRows chart(String kind, List<IntervalRows.Row> rows) {
        String words = MeasureWords.of(kind);
        return new IntervalRows(
                "Targets and worlds: " + words,
                "line: plausible range, 5 % to 95 % of the worlds; dot: target, median",
                MeasureWords.capital(words),
                SERIES,
                rows);
    }

    private static IntervalRows others(List<IntervalRows.Row> rows) {
        return new IntervalRows(
                "Targets and worlds: measures of few targets",
                "line: plausible range, 5 % to 95 % of the worlds; dot: target, median",
                "Distance from the target, in half plausible ranges",
                SERIES,
                rows);
    }

    private static IntervalRows.Row row(Table table, List<String> row) {
        return new IntervalRows.Row(
                label(table, row),
                List.of(mark(table, row, "target", "low", "high"), mark(table, row, "p50", "p05", "p95")));
    }

    private static String label(Table table, List<String> row) {
        return table.text(row, "id") + " (" + table.text(row, "use") + ")";
    }

    private static IntervalRows.Mark mark(Table table, List<String> row, String at, String from, String to) {
        return new IntervalRows.Mark(table.number(row, at), table.number(row, from), table.number(row, to));
    }

    /** The same without a unit, so that measures of different units stand on one axis. */
    private static IntervalRows.Row distance(Table table, List<String> row) {
        double target = table.number(row, "target");
        double half = (table.number(row, "high") - table.number(row, "low")) / 2;
        List<IntervalRows.Mark> marks = row(table, row).marks().stream()
                .map(mark -> new IntervalRows.Mark(
                        (mark.value() - target) / half, (mark.low() - target) / half, (mark.high() - target) / half))
                .toList();
        return new IntervalRows.Row(label(table, row), marks);
    }
}
