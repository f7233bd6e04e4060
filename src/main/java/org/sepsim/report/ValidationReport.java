package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Table;
import org.sepsim.results.TextKind;

/** The report of a comparison with data: how far the model is from the record. */
final class ValidationReport {
    private static final int WORST = 10;

    private final Path folder;
    private final Manifest manifest;
    private final Table targets;

    private ValidationReport(Path folder) {
        this.folder = folder;
        this.manifest = Manifest.read(folder);
        this.targets = Table.read(folder.resolve(ValidationCharts.FILE));
    }

    static String text(Path folder, Evidence evidence) throws IOException {
        return new ValidationReport(folder).text(evidence);
    }

    private String text(Evidence evidence) throws IOException {
        List<ScenarioText> scenarios = TextKind.scenarios(manifest.provenance().scenarios());
        ScenarioText first = scenarios.get(0);
        Page page = new Page(
                "sepsim report: " + first.name() + " against data",
                "How far are worlds of " + first.name() + " from the record, and does a naive forecast do better?");
        page.section("headline", "The headline", fit(folder));
        page.section("changed", "What was run", run(scenarios));
        page.section("targets", "Targets and worlds", targets());
        page.section("predicted", "What was predicted", predicted());
        page.section("facts", "Stylised facts", facts());
        page.section("mechanisms", "Mechanisms switched off", mechanisms());
        BaseCourse base = BaseCourse.read(folder);
        page.section("trajectories", "Shares of 4G, 5G and 6G over time", base.trails());
        page.section("gains", "Who gains and who loses", base.gains());
        page.section("elsewhere", "What other reports tell", elsewhere(first.name()));
        page.section("limits", "Fit and limits", limits());
        page.section("assumptions", "Assumptions that matter most", evidence.assumptions(first));
        Made made = Made.of(folder);
        page.section("again", "How to make each figure again", HowAgain.of(manifest, made, first.name() + "-validate"));
        page.carry(Figure.REPORT, made, evidence.made());
        return page.text(HowAgain.foot(manifest, "of each scenario"));
    }

    /** In words and by use: what lies inside, and who forecasts better. */
    static String fit(Path folder) {
        return fit(folder, "", "Targets by use");
    }

    private static String fit(Path folder, String prefix, String caption) {
        Table summary = Table.read(folder.resolve(prefix + "summary.csv"));
        List<List<String>> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (List<String> row : summary.rows()) {
            String inside = ReportWords.percent(summary.number(row, "inside"));
            String median = ReportWords.percent(summary.number(row, "median_plausible"));
            rows.add(List.of(
                    summary.text(row, "use"),
                    summary.text(row, "targets"),
                    inside + " %",
                    median + " %",
                    two(summary.number(row, "relative_width")),
                    two(summary.number(row, "interval_score"))));
            String count = summary.text(row, "targets");
            sentences.add("Of the " + count + (count.equals("1") ? " target for " : " targets for ")
                    + summary.text(row, "use") + ", "
                    + inside + " % lie within the range of 90 % of the worlds, and of " + median
                    + " % the median world lies in the plausible range.");
        }
        Table skill = Table.read(folder.resolve(prefix + "skill.csv"));
        for (List<String> row : skill.rows()) {
            sentences.add(SkillWords.sentence(skill, row));
        }
        return Html.list(sentences)
                + Html.table(
                        caption,
                        List.of("Use", "Targets", "Inside", "Median plausible", "Relative width", "Interval score"),
                        rows);
    }

    private static String run(List<ScenarioText> scenarios) {
        StringBuilder text = new StringBuilder(Html.paragraph(
                "Targets are measured in the scenario in which they were true; nothing is fitted here."));
        for (ScenarioText scenario : scenarios) {
            String whole = "<pre tabindex=\"0\">" + Html.text(scenario.text()) + "</pre>\n";
            text.append(Html.paragraph(scenario.name() + ": " + ScenarioChanges.purpose(scenario)))
                    .append(Html.details("The whole of " + scenario.name() + ", as it was run", whole));
        }
        return text.toString();
    }

    /** Beside naive forecasts; empty if there was no back-test. */
    private String predicted() throws IOException {
        Path file = folder.resolve(ValidationCharts.BACKTEST);
        if (!Files.exists(file)) {
            return "";
        }
        StringBuilder text = new StringBuilder(Html.paragraph("Parameters are those that data left which are older than"
                + " every target here: each world draws one particle of the posterior of "
                + TextKind.plain(
                        TextKind.STUDY.in(manifest.provenance().scenarios()).orElseThrow())
                + ". The dated events that happened are given, so that this is no forecast of exclusions and controls."
                + " Naive forecasts see no data later than those that were fitted."));
        text.append(fit(folder, "backtest-", "Targets predicted"));
        for (Drawing drawing : ValidationCharts.predicted(folder, manifest)) {
            text.append("<h3>").append(Html.text(drawing.title())).append("</h3>\n");
            text.append(drawing.html(drawing.title() + ", predicted; the table below holds the numbers"));
        }
        Table predicted = Table.read(file);
        return text.append(table(predicted, "Every target predicted", predicted.rows()))
                .toString();
    }

    /** Which mechanism carries which fact; empty if none was switched off. */
    private String mechanisms() throws IOException {
        List<Drawing> maps = ValidationCharts.mechanisms(folder, manifest);
        if (maps.isEmpty()) {
            return "";
        }
        Table facts = Table.read(folder.resolve("facts.csv"));
        List<String> sentences = new ArrayList<>();
        for (List<String> row : facts.rows()) {
            sentences.add(carried(facts, row));
        }
        Table off = Table.read(folder.resolve("mechanisms.csv"));
        List<List<String>> done = off.rows().stream()
                .map(row -> List.of(off.text(row, "mechanism"), off.text(row, "off"), off.text(row, "set")))
                .toList();
        return Html.paragraph("Each mechanism is switched off, or set to its null rival, in the same worlds. A fact is"
                        + " carried by a mechanism if it holds in most worlds with it and not without it; an emergent"
                        + " fact that one mechanism carries is that mechanism's consequence.")
                + maps.get(0).html(MechanismMap.TITLE + "; ablation.csv holds the numbers")
                + Html.list(sentences)
                + Html.details(
                        "What was done to switch each off",
                        Html.table("Mechanisms", List.of("Mechanism", "Off", "Set"), done));
    }

    static String carried(Table facts, List<String> row) {
        String name =
                facts.text(row, "fact") + " (" + facts.text(row, "label") + ", " + facts.text(row, "origin") + ")";
        String by = words(facts.text(row, "carried_by"));
        String prevented = words(facts.text(row, "prevented_by"));
        if (!by.isEmpty()) {
            return name + ": carried by " + by + ".";
        }
        if (!prevented.isEmpty()) {
            return name + ": does not hold; it would without " + prevented + ".";
        }
        boolean holds = facts.number(row, "holds") >= 0.5;
        return name
                + (holds
                        ? ": no single mechanism carries it."
                        : ": does not hold, and does not without any single mechanism.");
    }

    private static String words(String names) {
        return String.join(", ", names.isEmpty() ? List.of() : List.of(names.split(" ")));
    }

    private String targets() throws IOException {
        List<List<String>> worst = targets.rows().stream()
                .filter(row -> !Double.isNaN(targets.number(row, "interval_score")))
                .sorted(Comparator.comparingDouble(row -> -miss(row)))
                .limit(WORST)
                .toList();
        StringBuilder text = new StringBuilder("<h3>Farthest from the data</h3>\n");
        text.append(
                Html.paragraph("By the distance of the median world, in half plausible ranges; no mechanism is known"
                        + " to be wrong by that alone."));
        text.append(table(targets, "The " + worst.size() + " targets that the worlds miss by most", worst));
        for (Drawing drawing : ValidationCharts.drawings(targets, ValidationCharts.source(manifest), "targets-")) {
            text.append("<h3>").append(Html.text(drawing.title())).append("</h3>\n");
            text.append(
                    drawing.html(
                            drawing.title()
                                    + ": plausible range of each target beside the range of the worlds; the table below holds the numbers"));
        }
        return text.append(Html.details("Every target as a table", table(targets, "Every target", targets.rows())))
                .toString();
    }

    private double miss(List<String> row) {
        double half = (targets.number(row, "high") - targets.number(row, "low")) / 2;
        return Math.abs(targets.number(row, "p50") - targets.number(row, "target")) / half;
    }

    private static String table(Table targets, String caption, List<List<String>> chosen) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : chosen) {
            rows.add(List.of(
                    targets.text(row, "id"),
                    targets.text(row, "date"),
                    three(targets, row, "target"),
                    three(targets, row, "low") + " to " + three(targets, row, "high"),
                    three(targets, row, "p50"),
                    three(targets, row, "p05") + " to " + three(targets, row, "p95"),
                    targets.text(row, "inside").equals("true") ? "yes" : "no",
                    targets.text(row, "use")));
        }
        return Html.table(
                caption,
                List.of("Target", "Date", "Data", "Plausible", "Median world", "90 % of worlds", "Inside", "Use"),
                rows);
    }

    private String facts() {
        Table facts = Table.read(folder.resolve("facts.csv"));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : facts.rows()) {
            rows.add(List.of(
                    facts.text(row, "fact") + ": " + facts.text(row, "statement"),
                    facts.text(row, "origin") + ": " + facts.text(row, "why"),
                    two(facts.number(row, "p50")),
                    two(facts.number(row, "p05")) + " to " + two(facts.number(row, "p95")),
                    range(facts, row),
                    held(facts.number(row, "holds")),
                    facts.text(row, "source")));
        }
        return Html.paragraph(
                        "Emergent is what no rule says and no parameter was set to; built in is what one was. Effects"
                                + " are measured in twins, two runs of one world. Where a statistic is made of all worlds its"
                                + " spread is that of worlds drawn with return.")
                + Html.table(
                        "Stylised facts",
                        List.of(
                                "Fact",
                                "Origin",
                                "Median world",
                                "90 % of worlds",
                                "Holds where",
                                "Holds in",
                                "Source"),
                        rows);
    }

    static String held(double part) {
        return Double.isNaN(part) ? "\u2013" : ReportWords.percent(part) + " %";
    }

    static String range(Table facts, List<String> row) {
        String low = facts.text(row, "low");
        String high = facts.text(row, "high");
        return low.isEmpty() ? "at most " + high : high.isEmpty() ? "at least " + low : low + " to " + high;
    }

    private static String elsewhere(String scenario) {
        String file = " scenarios/" + scenario + ".yaml";
        return Html.list(List.of(
                "Of each world only what answers a target is kept here. The events on the way are in the report of"
                        + " ./sepsim batch" + file + ".",
                "Nothing is chosen here, so nobody gains or loses by it, and no choice has a regret: ./sepsim compare"
                        + file + " ALTERNATIVE tells those."));
    }

    private static String limits() {
        return Html.list(List.of(
                        "Targets for fit may be fitted; those for input follow nearly directly from a parameter and count as"
                                + " no success; those for test are never fitted; context is a projection.",
                        "A target within a wide range of worlds is little success; the interval score punishes width."))
                + Evidence.cautions();
    }

    private static String three(Table targets, List<String> row, String column) {
        double value = targets.number(row, column);
        return Double.isNaN(value) ? "\u2013" : SweepWords.number(value);
    }

    private static String two(double value) {
        return Double.isNaN(value) ? "\u2013" : SweepWords.number(value);
    }
}
