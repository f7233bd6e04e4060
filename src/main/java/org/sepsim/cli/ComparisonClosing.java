package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Comparison;
import org.sepsim.experiment.Ranking;
import org.sepsim.experiment.RobustnessTable;
import org.sepsim.report.DifferenceCharts;
import org.sepsim.report.Findings;
import org.sepsim.report.WhoGains;
import org.sepsim.results.CsvFile;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.Differences;

/**
 * The last words of a comparison.
 *
 * @param report what it left
 * @param seconds how long it took
 */
record ComparisonClosing(Batch.Report report, double seconds) {
    private static final String PLACEBO = "-placebo";

    /** What makes the comparison worthless comes first, whatever else is printed. */
    void printWarnings(PrintWriter err) {
        warnings().forEach(err::println);
        err.flush();
    }

    private List<String> warnings() {
        Path file = report.folder().resolve(Comparison.WARNINGS);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<DifferenceSeries>> alternatives() {
        return Differences.read(report.folder()).stream()
                .filter(series -> !series.alternative().equals(series.baseline() + PLACEBO))
                .collect(Collectors.groupingBy(DifferenceSeries::alternative, LinkedHashMap::new, Collectors.toList()));
    }

    void print(PrintWriter out) {
        alternatives().forEach((alternative, series) -> print(out, series));
        printRobustness(out);
        printRanking(out);
        if (warnings().isEmpty()) {
            out.println("the placebo equals its baseline in every value and event");
        }
        out.printf(
                Locale.ROOT,
                "%d runs in %.1f s; results in %s (charts/ holds the pictures, differences.csv the numbers)%n",
                report.runs(),
                seconds,
                report.folder());
    }

    private static void print(PrintWriter out, List<DifferenceSeries> series) {
        int year = DifferenceCharts.lastYear(series);
        DifferenceSeries any = series.get(0);
        out.printf("%n%s less %s, %d%n", any.alternative(), any.baseline(), year);
        Findings.of(series, year).forEach(sentence -> out.println("  " + sentence));
        for (String level : List.of("nation", "firm")) {
            WhoGains table = WhoGains.of(series, level, year);
            if (!table.rows().isEmpty()) {
                out.println();
                table.lines().forEach(out::println);
            }
        }
        out.println("mean differences; in brackets where the 95 % interval holds zero");
    }

    private void printRobustness(PrintWriter out) {
        List<Map<String, String>> rows = CsvFile.read(report.folder().resolve(RobustnessTable.FILE));
        if (rows.isEmpty()) {
            return;
        }
        Map<String, String> first = rows.get(0);
        out.printf(
                "%njudged by %s of %s, %s in %s (%s is better; satisficing: %s)%n",
                first.get("measure"),
                first.get("entity"),
                first.get("generation"),
                first.get("year"),
                first.get("better"),
                first.get("criterion"));
        out.printf("%-28s%16s%16s%14s%14s%n", "", "max regret", "exp. regret", "satisficing", "best in");
        for (Map<String, String> row : rows) {
            out.printf(
                    "%-28s%16s%16s%14s%14s%n",
                    row.get("scenario"),
                    number(row.get("max_regret")) + mark(row.get("minimax_regret_choice")),
                    number(row.get("expected_regret")) + mark(row.get("expected_regret_choice")),
                    percent(row.get("satisficing_rate")),
                    percent(row.get("share_of_worlds_best")));
        }
        out.println("* least regret");
        out.println();
    }

    private static String number(String text) {
        return String.format(Locale.ROOT, "%.4g", Double.parseDouble(text));
    }

    private static String mark(String best) {
        return Boolean.parseBoolean(best) ? " *" : "  ";
    }

    private static String percent(String text) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * Double.parseDouble(text));
    }

    private void printRanking(PrintWriter out) {
        for (Map<String, String> row : CsvFile.read(report.folder().resolve(Ranking.FILE))) {
            out.printf(
                    "order: %s %s %s (mean difference %s, %s worlds)%n",
                    row.get("first"),
                    words(row.get("order")),
                    row.get("second"),
                    number(row.get("mean_difference")),
                    row.get("replicates"));
        }
    }

    private static String words(String order) {
        return switch (order) {
            case "same" -> "is the same as";
            case "open" -> "is not told yet from";
            default -> "is " + order + " than";
        };
    }

    void printJson(PrintWriter out) {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        alternatives()
                .forEach((name, series) -> findings.put(name, Findings.of(series, DifferenceCharts.lastYear(series))));
        out.println(Json.of(Map.of(
                "folder",
                report.folder().toString(),
                "runs",
                report.runs(),
                "failed",
                report.failures().size(),
                "seconds",
                seconds,
                "warnings",
                warnings(),
                "findings",
                findings,
                "robustness",
                CsvFile.read(report.folder().resolve(RobustnessTable.FILE)),
                "ranking",
                CsvFile.read(report.folder().resolve(Ranking.FILE)))));
    }
}
