package org.sepsim.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.results.CsvFile;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.Recipe;

/** {@code report.html}: what a results folder says, in one file for people. */
public final class Report {
    /** Name of the file. */
    public static final String FILE = "report.html";

    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("4G", "4G");
        GROUPS.put("5G", "5G");
        GROUPS.put("6G", "6G");
        GROUPS.put("all", "Markets and spending");
        GROUPS.put("", "Generations in the world");
    }

    private final ReportData data;
    private final ReportComparison comparison;

    private Report(ReportData data) {
        this.data = data;
        this.comparison = new ReportComparison(data);
    }

    /**
     * Writes the report of a folder into it.
     *
     * @param folder results folder with {@code trajectories.csv} and {@code manifest.json}, which is left as it is
     * @return the file
     * @throws org.sepsim.results.ResultsException if the folder is no results folder
     */
    public static Path write(Path folder) throws IOException {
        String text = new Report(ReportData.read(folder)).text();
        Path aside = folder.resolve("." + FILE);
        Files.writeString(aside, text, StandardCharsets.UTF_8);
        return Files.move(aside, folder.resolve(FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private String text() throws IOException {
        List<Provenance.ScenarioText> scenarios = data.scenarios();
        Provenance.ScenarioText asked =
                scenarios.get(scenarios.size() == 1 || data.differences().isEmpty() ? 0 : 1);
        String names = String.join(
                data.differences().isEmpty() ? " and " : " against ",
                scenarios.stream().map(Provenance.ScenarioText::name).toList());
        Page page = new Page("sepsim report: " + names, ScenarioChanges.purpose(asked));
        page.section("headline", "The headline", headline());
        page.section("changed", "What was changed", changed(scenarios));
        page.section("trajectories", "Shares of 4G, 5G and 6G over time", trajectories());
        page.section("gains", "Who gains and who loses", comparison.whoGains());
        page.section("mechanism", "What happens on the way", ReportMechanism.html(data));
        page.section("robustness", "Robustness", comparison.robustness());
        page.section("limits", "Fit and limits", limits());
        page.section("again", "How to make each figure again", again(scenarios));
        if (data.differences().isEmpty()) {
            List<String> all =
                    scenarios.stream().map(Provenance.ScenarioText::name).toList();
            page.carry("recipe", Recipe.of(data.manifest(), all));
        } else {
            page.carry("command", data.command());
        }
        Provenance from = data.manifest().provenance();
        return page.text("sepsim " + from.version() + ", seed " + from.seed() + ", "
                + ChartSource.replicates(from.replicates()) + " of each scenario");
    }

    private String headline() {
        StringBuilder text = new StringBuilder(comparison.headlines());
        int year = Math.min(data.lastYear(), 2030);
        data.trajectories().forEach((scenario, all) -> {
            List<String> sentences = new ArrayList<>(ReportWords.leaders(all, year));
            if (!sentences.isEmpty()) {
                text.append("<h3>")
                        .append(Html.text(scenario))
                        .append("</h3>\n")
                        .append(Html.list(sentences));
            }
        });
        return text.toString();
    }

    private String changed(List<Provenance.ScenarioText> scenarios) {
        StringBuilder text = new StringBuilder();
        Provenance.ScenarioText baseline = scenarios.get(0);
        for (Provenance.ScenarioText other : scenarios.subList(1, scenarios.size())) {
            text.append(Html.paragraph(other.name() + ": " + ScenarioChanges.purpose(other)))
                    .append(Html.table(
                            other.name() + " against " + baseline.name(),
                            List.of("Parameter", baseline.name(), other.name()),
                            ScenarioChanges.between(baseline, other)));
        }
        if (scenarios.size() == 1) {
            text.append(Html.paragraph("One scenario was run, " + baseline.name()
                    + ", as its file says; nothing is compared. Two scenarios in one command are told apart here."));
        }
        for (Provenance.ScenarioText scenario : scenarios) {
            String whole = "<pre tabindex=\"0\">" + Html.text(scenario.text()) + "</pre>\n";
            text.append(Html.details("The whole of " + scenario.name() + ", as it was run", whole));
        }
        return text.toString();
    }

    private String trajectories() {
        StringBuilder text = new StringBuilder();
        GROUPS.forEach((generation, heading) -> {
            StringBuilder figures = new StringBuilder();
            ChartCatalogue.all().stream()
                    .filter(spec -> spec.kind() == ChartSpec.Kind.LINES
                            && spec.generation().equals(generation))
                    .forEach(spec -> figures.append(InteractiveChart.html(spec, data.trajectories())));
            if (!figures.isEmpty()) {
                text.append("<h3>").append(heading).append("</h3>\n").append(figures);
            }
        });
        return text.isEmpty()
                ? ""
                : Html.paragraph("Point at a chart, or give it the focus and press the arrow keys, to read its values"
                                + " off; the names below it switch series off and on.")
                        + "<noscript><p>The charts need JavaScript; the tables below each hold its numbers.</p></noscript>\n"
                        + "<div id=\"scenario\"></div>\n" + text;
    }

    private String limits() {
        StringBuilder text = new StringBuilder();
        List<Map<String, String>> targets = CsvFile.read(data.folder().resolve("validation.csv"));
        if (!targets.isEmpty()) {
            long inside = targets.stream()
                    .filter(row -> Boolean.parseBoolean(row.get("inside")))
                    .count();
            text.append(Html.paragraph(inside + " of " + targets.size()
                    + " targets of the record lie within the range of the model (validation.csv)."));
        } else {
            text.append(
                    Html.paragraph("This folder holds no validation, so nothing is said here about how well the model"
                            + " meets the record."));
        }
        return text.append(Html.list(List.of(
                        "These are worlds of a model, not forecasts. The band of a line is what chance and what is not known"
                                + " of 2005 make of one set of assumptions; other assumptions are not in it.",
                        "The interval of a difference says how well its mean over worlds is known. It narrows with more"
                                + " worlds; the truth of the model it does not touch.",
                        "Dated events of the record are the same in every world; after them nations, firms and authorities"
                                + " decide by rule.",
                        "A declared patent is not an essential one; shares of declared families say who declares.")))
                .toString();
    }

    private String again(List<Provenance.ScenarioText> scenarios) {
        Manifest manifest = data.manifest();
        List<List<String>> rows = new ArrayList<>();
        for (Provenance.ScenarioText scenario : scenarios) {
            rows.add(List.of(
                    scenario.name(),
                    scenario.sha256(),
                    Long.toString(manifest.provenance().seed()),
                    Integer.toString(manifest.provenance().replicates())));
        }
        return Html.paragraph(
                        "One command makes the results again, and from them every figure here; options that changed"
                                + " a scenario are in its text above and in its hash.")
                + "<pre tabindex=\"0\">" + Html.text(data.command()) + "\n./sepsim report "
                + Html.text("results/"
                        + String.join(
                                "+",
                                scenarios.stream()
                                        .map(Provenance.ScenarioText::name)
                                        .toList()))
                + "</pre>\n"
                + Html.table("What was run", List.of("Scenario", "SHA-256 of its text", "Seed", "Replicates"), rows)
                + Html.paragraph("Each chart's name in this page is the name of its file under charts/.");
    }
}
