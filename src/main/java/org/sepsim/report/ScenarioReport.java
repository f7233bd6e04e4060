package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Provenance;

/** The report of scenarios: alone, side by side, or compared. */
final class ScenarioReport {
    private static final String WHO = "Who ends up holding the essential patents and the markets?";

    private final ReportData data;
    private final Evidence evidence;
    private final ReportComparison comparison;

    private ScenarioReport(ReportData data, Evidence evidence) {
        this.data = data;
        this.evidence = evidence;
        this.comparison = new ReportComparison(data);
    }

    static String text(Path folder, Evidence evidence) throws IOException {
        return new ScenarioReport(ReportData.read(folder), evidence).text();
    }

    private String text() throws IOException {
        List<Provenance.ScenarioText> scenarios = data.scenarios();
        boolean compared = !data.differences().isEmpty();
        String names = String.join(
                compared ? " against " : " and ",
                scenarios.stream().map(Provenance.ScenarioText::name).toList());
        Page page = new Page("sepsim report: " + names, question(scenarios, compared));
        page.section("headline", "The headline", headline());
        page.section("changed", "What was changed", changed(scenarios));
        page.section("trajectories", "Shares of 4G, 5G and 6G over time", Trails.html(data.trajectories()));
        page.section("gains", "Who gains and who loses", whoGains(compared));
        page.section("mechanism", "What happens on the way", ReportMechanism.html(data));
        page.section("robustness", "Robustness", robustness(compared));
        page.section("limits", "Fit and limits", evidence.fit(scenarios.get(0).name()));
        page.section("assumptions", "Assumptions that matter most", evidence.assumptions(scenarios.get(0)));
        Made made = Made.of(data.folder());
        page.section("again", "How to make each figure again", HowAgain.ofScenarios(data.manifest(), made, scenarios));
        page.carry(Figure.REPORT, made, evidence.made());
        return page.text(HowAgain.foot(data.manifest(), "of each scenario"));
    }

    /** The purpose of the scenario run or compared, after a question where it is none. */
    private static String question(List<Provenance.ScenarioText> scenarios, boolean compared) {
        String baseline = scenarios.get(0).name();
        if (scenarios.size() > 2) {
            List<String> others = scenarios.stream()
                    .skip(1)
                    .map(Provenance.ScenarioText::name)
                    .toList();
            return compared
                    ? "What do " + String.join(", ", others) + " change against " + baseline
                            + ", and who gains and who loses?"
                    : WHO;
        }
        String purpose = ScenarioChanges.purpose(scenarios.get(compared ? scenarios.size() - 1 : 0));
        return purpose.contains("?")
                ? purpose
                : (compared ? "What does it change against " + baseline + ", and who gains and who loses? " : WHO + " ")
                        + purpose;
    }

    private String headline() throws IOException {
        StringBuilder text = new StringBuilder(comparison.headlines());
        int year = Math.min(data.lastYear(), 2030);
        data.trajectories().forEach((scenario, all) -> {
            List<String> sentences = new ArrayList<>(ReportWords.leaders(all, year));
            if (!sentences.isEmpty()) {
                text.append("<h3>")
                        .append(Html.text(scenario))
                        .append("</h3>\n")
                        .append(Html.paragraph(ReportWords.told(year)))
                        .append(Html.list(sentences));
            }
        });
        return text.toString();
    }

    private String whoGains(boolean compared) throws IOException {
        return compared
                ? comparison.whoGains()
                : ShareShifts.html(
                        data.trajectories(), data.lastYear(), name -> ChartSource.of(data.manifest(), name), true);
    }

    private String robustness(boolean compared) throws IOException {
        return compared
                ? comparison.robustness()
                : Html.paragraph("Regret and satisficing rates are those of a choice: ./sepsim compare tells them. The"
                                + " bands above show how far worlds of one scenario lie apart.")
                        + SurenessCharts.html(data.folder(), data.manifest());
    }

    private String changed(List<Provenance.ScenarioText> scenarios) {
        StringBuilder text = new StringBuilder();
        Provenance.ScenarioText baseline = scenarios.get(0);
        for (Provenance.ScenarioText other : scenarios.subList(1, scenarios.size())) {
            text.append(Html.paragraph(other.name() + ": " + ScenarioChanges.purpose(other)))
                    .append(Html.table(
                            other.name() + " against " + baseline.name(),
                            List.of("Parameter", baseline.name(), other.name(), "Meaning"),
                            ScenarioChanges.withMeaning(ScenarioChanges.between(baseline, other))));
        }
        if (scenarios.size() == 1) {
            text.append(alone(baseline));
        }
        for (Provenance.ScenarioText scenario : scenarios) {
            String whole = "<pre tabindex=\"0\">" + Html.text(scenario.text()) + "</pre>\n";
            text.append(Html.details("The whole of " + scenario.name() + ", as it was run", whole));
        }
        return text.toString();
    }

    private static String alone(Provenance.ScenarioText scenario) {
        List<List<String>> changes = ScenarioChanges.fromDefaults(scenario);
        String told = "One scenario was run, " + scenario.name()
                + "; two scenarios in one command are told apart here. Of its parameters "
                + (changes.isEmpty() ? "each is at its default." : "these are not at their default:");
        return Html.paragraph(told)
                + (changes.isEmpty()
                        ? ""
                        : Html.table(
                                scenario.name() + " against the defaults",
                                List.of("Parameter", "Default", scenario.name(), "Meaning"),
                                ScenarioChanges.withMeaning(changes)));
    }
}
