package org.sepsim.report;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.TextKind;

/** How to make a report and each of its figures again. */
final class HowAgain {
    private HowAgain() {}

    /** The section of a report about scenarios. */
    static String ofScenarios(Manifest manifest, Made made, List<ScenarioText> scenarios) {
        String folder =
                String.join("+", scenarios.stream().map(ScenarioText::name).toList());
        return html(
                manifest,
                made,
                folder,
                scenarios,
                "The name under a chart is that of its files under charts/"
                        + (scenarios.size() > 1 ? ", in the folder of the scenario shown or of the pair compared" : "")
                        + ", PNG and SVG: ");
    }

    /** The section of a report about all texts of a folder. */
    static String of(Manifest manifest, Made made, String folder) {
        return html(
                manifest,
                made,
                folder,
                manifest.provenance().scenarios(),
                "Pictures of targets, factors, maps and indices lie under charts/ as PNG and SVG; charts to point at are made of"
                        + " the trajectories.csv that their section names, or of that of the folder: ");
    }

    private static String html(Manifest manifest, Made made, String folder, List<ScenarioText> texts, String figures) {
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioText text : texts) {
            rows.add(List.of(
                    text.name(),
                    text.sha256(),
                    Long.toString(manifest.provenance().seed()),
                    Integer.toString(manifest.provenance().replicates())));
        }
        boolean scenarios = TextKind.scenarios(texts).size() == texts.size();
        return Html.paragraph(
                        "One command makes the results again, and from them every figure here. What else was asked (--set,"
                                + " --measures, --invariants) stands in manifest.json, and in each figure, for reproduce.")
                + "<pre tabindex=\"0\">" + Html.text(made.command()) + "\n./sepsim report results/"
                + Html.text(folder) + "</pre>\n"
                + Html.table(
                        "What was run",
                        List.of(scenarios ? "Scenario" : "Text", "SHA-256 of its text", "Seed", "Replicates"),
                        rows)
                + Html.paragraph(figures + "./sepsim reproduce FIGURE draws one again from what it carries, this page"
                        + " too, and compares the bytes.");
    }

    /** The line at the foot. */
    static String foot(Manifest manifest, String of) {
        Provenance from = manifest.provenance();
        return "sepsim " + from.version() + ", seed " + from.seed() + ", " + ChartSource.replicates(from.replicates())
                + " " + of;
    }
}
