package org.sepsim.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sepsim.results.DesignTable;
import org.sepsim.results.IndexTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;

/** The report of a sensitivity study: which factors move which output. */
final class SensitivityReport {
    private static final MathContext DIGITS = new MathContext(3);
    private static final int PLACES = 5;
    private static final Map<String, String> WORDS = Map.of(
            "mu_star", "mean size of effects \u03bc*",
            "mu", "mean effect \u03bc",
            "sigma", "spread of effects \u03c3",
            "total", "total order",
            "first", "first order");

    private SensitivityReport() {}

    static String text(Path folder, Evidence evidence) throws IOException {
        Manifest manifest = Manifest.read(folder);
        List<ScenarioText> texts = manifest.provenance().scenarios();
        ScenarioText varied = texts.get(0);
        ScenarioText study = TextKind.STUDY.in(texts).orElseThrow();
        DesignTable design = DesignTable.read(folder);
        List<FactorColumn> factors = IntStream.range(0, design.factors().size())
                .mapToObj(factor -> FactorColumn.of(design, factor))
                .toList();
        String name = TextKind.plain(study);
        Page page = new Page("sepsim report: " + name, ScenarioChanges.purpose(study));
        page.section("headline", "The headline", headline(folder));
        page.section(
                "changed",
                "What was varied",
                DesignTables.html(factors, design.points().size(), varied));
        page.section("assumptions", "Assumptions that matter most", indices(folder, manifest));
        BaseCourse base = BaseCourse.read(folder);
        page.section("trajectories", "Shares of 4G, 5G and 6G over time", base.trails());
        page.section("gains", "Who gains and who loses", base.gains());
        page.section("mechanism", "What happens on the way", mechanism(folder, design, factors));
        page.section(
                "robustness",
                "Robustness",
                Html.paragraph("An output is robust against a factor whose interval"
                        + " holds zero or lies near it. Regret and satisficing rates are those of named choices, which ./sepsim"
                        + " compare tells; who gains and who loses by one, too."));
        page.section("limits", "Fit and limits", limits() + evidence.fit(varied.name()));
        Made made = Made.of(folder);
        page.section("again", "How to make each figure again", HowAgain.of(manifest, made, name));
        page.carry(Figure.REPORT, made, evidence.made());
        return page.text(HowAgain.foot(manifest, "of each of " + design.points().size() + " points"));
    }

    private static String limits() {
        return Html.list(List.of(
                "An index holds for the ranges above and for the other parameters as the scenario has them.",
                "Parameters that were not varied are not ranked: that they do not matter is not said."));
    }

    private static String headline(Path folder) {
        return Html.list(IndexCharts.byOutput(IndexTable.read(folder)).entrySet().stream()
                .map(output -> sentence(output.getKey(), leading(output.getValue())))
                .toList());
    }

    private static String sentence(IndexCharts.Output output, List<IndexTable.Row> ranked) {
        if (ranked.isEmpty() || ranked.get(0).value() == 0) {
            return "Nothing that was varied moves " + output.words() + ".";
        }
        StringBuilder sentence =
                new StringBuilder("What moves the " + output.words() + " most is " + factor(output, ranked.get(0)));
        if (ranked.size() > 1 && ranked.get(1).value() != 0) {
            sentence.append("; next is ").append(factor(output, ranked.get(1)));
        }
        return sentence.append('.').toString();
    }

    private static String factor(IndexCharts.Output output, IndexTable.Row row) {
        double by = output.factor(row.index());
        String unit = row.index().equals("mu_star") ? " " + output.unit() : "";
        return row.factor()
                + ScenarioChanges.meaning(row.factor())
                        .map(words -> ", " + words)
                        .orElse("") + " ("
                + WORDS.getOrDefault(row.index(), row.index()) + " " + number(by * row.value()) + unit + ", 95 % "
                + number(by * row.low()) + " to " + number(by * row.high()) + ")";
    }

    /** The rows of the index by which factors are ranked, strongest first. */
    private static List<IndexTable.Row> leading(List<IndexTable.Row> rows) {
        boolean morris = rows.stream().anyMatch(row -> row.index().equals("mu_star"));
        return rows.stream()
                .filter(row -> row.index().equals(morris ? "mu_star" : "total"))
                .sorted(Comparator.comparingDouble((IndexTable.Row row) -> -row.value()))
                .toList();
    }

    private static String indices(Path folder, Manifest manifest) throws IOException {
        Map<IndexCharts.Output, List<IndexTable.Row>> outputs = IndexCharts.byOutput(IndexTable.read(folder));
        Map<IndexCharts.Output, Drawing> drawings = IndexCharts.drawings(outputs, IndexCharts.source(manifest));
        StringBuilder text = new StringBuilder(Html.paragraph("Effects are those of going through a factor's whole"
                + " range, of shares in percentage points; orders are parts of the output's variance. Intervals of 95 %"
                + " by bootstrap."));
        for (Map.Entry<IndexCharts.Output, List<IndexTable.Row>> output : outputs.entrySet()) {
            text.append("<h3>")
                    .append(Html.text(MeasureWords.capital(output.getKey().words())))
                    .append("</h3>\n");
            if (drawings.containsKey(output.getKey())) {
                text.append(drawings.get(output.getKey())
                        .html("Factors by how far they move " + output.getKey().words()
                                + ", two indices each; the table below holds the numbers"));
            }
            text.append(table(output.getKey(), output.getValue()));
        }
        return text.toString();
    }

    private static String table(IndexCharts.Output output, List<IndexTable.Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (IndexTable.Row first : leading(rows)) {
            rows.stream()
                    .filter(row -> row.factor().equals(first.factor()))
                    .forEach(row -> cells.add(List.of(
                            row.factor(),
                            WORDS.getOrDefault(row.index(), row.index()),
                            number(output.factor(row.index()) * row.value()),
                            number(output.factor(row.index()) * row.low()) + " to "
                                    + number(output.factor(row.index()) * row.high()))));
        }
        return Html.table(
                "What moves " + output.words() + "; effects in " + output.unit(),
                List.of("Parameter", "Index", "Value", "95 % interval"),
                cells);
    }

    /** The first and the last value of each factor that lies farthest from the other, in events. */
    private static String mechanism(Path folder, DesignTable design, List<FactorColumn> factors) throws IOException {
        int last = design.points().size() - 1;
        Map<String, String> names = new LinkedHashMap<>();
        for (int point : List.of(0, last)) {
            List<String> values = factors.stream()
                    .map(factor ->
                            factor.name() + " = " + number(factor.values().get(point)))
                    .toList();
            names.put(design.points().get(point).scenario(), "point " + point + ": " + String.join(", ", values));
        }
        Map<String, String> heads = new LinkedHashMap<>();
        names.forEach((scenario, words) -> heads.put(scenario, words.substring(0, words.indexOf(':'))));
        return Html.paragraph("Events at the first and the last point of the design, between which all factors differ"
                        + " in part.")
                + Html.list(List.copyOf(names.values()))
                + ReportMechanism.html(folder, heads);
    }

    /** What a study found, for a report of something else. */
    static String ranking(Path folder) {
        ScenarioText study = TextKind.STUDY
                .in(Manifest.read(folder).provenance().scenarios())
                .orElseThrow();
        return "<h3>" + Html.text("By the study " + TextKind.plain(study)) + "</h3>\n" + headline(folder);
    }

    private static String number(String value) {
        return value.matches("-?[0-9.]+([eE]-?[0-9]+)?") ? number(Double.parseDouble(value)) : value;
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "\u2013";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).setScale(PLACES, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
