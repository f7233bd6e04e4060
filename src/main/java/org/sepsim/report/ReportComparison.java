package org.sepsim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sepsim.results.DifferenceSeries;
import org.sepsim.results.SameWorlds;

/** What a comparison found: sentences, who gains and who loses, and how robust a choice is. */
final class ReportComparison {
    private static final String TOLD =
            "Of each number, whose differs most in the mean over worlds, with the 95 % interval"
                    + " of that mean, and the part of the worlds in which the difference goes that way. What chance may have made"
                    + " (the interval holds zero) comes last.";

    private final ReportData data;

    ReportComparison(ReportData data) {
        this.data = data;
    }

    /** The control first, because nothing else counts if it fails; then sentences by alternative. */
    String headlines() throws IOException {
        StringBuilder text = new StringBuilder();
        Path warnings = data.folder().resolve(SameWorlds.WARNINGS);
        if (Files.exists(warnings)) {
            Files.readAllLines(warnings).forEach(line -> text.append(Html.paragraph(line)));
        } else if (!data.control().isEmpty()) {
            boolean same = data.control().stream()
                    .flatMap(one -> one.points().stream())
                    .allMatch(point -> point.difference().replicates() == 0
                            || point.difference().zero());
            text.append(Html.paragraph(
                    same
                            ? "The control, a placebo of the baseline, differs from it in nothing: what is told here comes"
                                    + " from the scenarios."
                            : "WARNING: the placebo differs from the baseline. Differences told here may come from a"
                                    + " mistake in the program."));
        }
        if (!data.differences().isEmpty()) {
            text.append(Html.paragraph(TOLD));
        }
        data.differences()
                .forEach((alternative, series) -> text.append("<h3>")
                        .append(Html.text(alternative + " less " + series.get(0).baseline()))
                        .append("</h3>\n")
                        .append(Html.list(Findings.of(series, data.lastYear()))));
        return text.toString();
    }

    /** A chart and a table for nations and for firms of each alternative. */
    String whoGains() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<DifferenceSeries>> one : data.differences().entrySet()) {
            DifferenceSource source =
                    DifferenceSource.of(data.manifest(), one.getValue().get(0).baseline(), one.getKey());
            text.append(GainsTables.html(one.getKey(), one.getValue(), data.lastYear(), source, true));
        }
        return text.isEmpty()
                ? ""
                : Html.paragraph(GainsTables.told(data.lastYear(), "alternative less baseline")) + text;
    }

    /** How each scenario does in the worst case, on average, and against the criterion. */
    String robustness() {
        if (data.robustness().isEmpty()) {
            return "";
        }
        Map<String, String> first = data.robustness().get(0);
        String generation = first.get("generation");
        String judged = "Judged by the measure " + first.get("measure") + " of " + first.get("entity")
                + (generation.equals("all") ? "" : " for " + generation) + " in " + first.get("year") + "; "
                + first.get("better") + " is better. The criterion: " + criterion(first) + ". Regret is what a choice"
                + " loses in a world against the choice that is best in that same world.";
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row : data.robustness()) {
            rows.add(List.of(
                    row.get("scenario"),
                    short4(row.get("mean")),
                    short4(row.get("max_regret")),
                    short4(row.get("expected_regret")),
                    ReportWords.percent(Double.parseDouble(row.get("share_of_worlds_best"))) + " %",
                    ReportWords.percent(Double.parseDouble(row.get("satisficing_rate"))) + " %"));
        }
        List<String> columns =
                List.of("Scenario", "Mean", "Largest regret", "Mean regret", "Best in", "Meets the criterion in");
        return Html.paragraph(judged) + Html.table("Robustness over worlds", columns, rows);
    }

    private static String criterion(Map<String, String> row) {
        return row.get("criterion").endsWith("baseline")
                ? "no worse than the baseline in the same world"
                : "a value " + row.get("criterion");
    }

    private static String short4(String number) {
        return new BigDecimal(number)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
