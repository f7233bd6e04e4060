package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Table;
import org.sepsim.results.TextKind;

/** The report of a calibration: what the targets tell of the free parameters. */
final class CalibrationReport {
    private CalibrationReport() {}

    static String text(Path folder, Evidence evidence) throws IOException {
        Manifest manifest = Manifest.read(folder);
        List<ScenarioText> texts = manifest.provenance().scenarios();
        ScenarioText study = TextKind.STUDY.in(texts).orElseThrow();
        String name = TextKind.plain(study);
        Page page = new Page("sepsim report: " + name, ScenarioChanges.purpose(study));
        page.section("headline", "The headline", headline(folder));
        page.section("changed", "What was free", parameters(folder, manifest));
        page.section("fit", "What is fitted", fit(folder, manifest));
        page.section("limits", "Fit and limits", evidence.fit(texts.get(0).name()));
        page.section("assumptions", "Assumptions that matter most", evidence.assumptions(texts.get(0)));
        Made made = Made.of(folder);
        page.section("again", "How to make each figure again", HowAgain.of(manifest, made, name));
        page.carry(Figure.REPORT, made, evidence.made());
        return page.text(HowAgain.foot(manifest, "at each point"));
    }

    private static String headline(Path folder) {
        Table parameters = Table.read(folder.resolve(CalibrationCharts.PARAMETERS));
        List<String> known = parameters.rows().stream()
                .filter(row -> parameters.text(row, "identified").equals("true"))
                .map(row -> parameters.text(row, "parameter") + " (" + parameters.text(row, "p05") + " to "
                        + parameters.text(row, "p95") + ", 90 % of the posterior)")
                .toList();
        Table fit = Table.read(folder.resolve(CalibrationCharts.FIT));
        long inside = fit.rows().stream()
                .filter(row -> fit.text(row, "inside").equals("true"))
                .count();
        return Html.list(List.of(
                inside + " of " + fit.rows().size() + " targets lie within what the posterior predicts.",
                known.isEmpty()
                        ? "The targets identify none of the "
                                + parameters.rows().size() + " free parameters."
                        : "Of " + parameters.rows().size() + " free parameters the targets identify "
                                + String.join(", ", known) + "."));
    }

    private static String parameters(Path folder, Manifest manifest) throws IOException {
        Table table = Table.read(folder.resolve(CalibrationCharts.PARAMETERS));
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(List.of(
                    table.text(row, "parameter"),
                    table.text(row, "best"),
                    table.text(row, "p05") + " to " + table.text(row, "p95"),
                    table.text(row, "identified").equals("true") ? "yes" : "no"));
        }
        Drawing drawing =
                CalibrationCharts.parameters(folder, CalibrationCharts.source(manifest, CalibrationCharts.PARAMETERS));
        return drawing.html("Posterior range of each parameter within its prior; the table below holds the numbers")
                + Html.table(
                        "Free parameters",
                        List.of("Parameter", "Best point", "90 % of the posterior", "Identified"),
                        rows);
    }

    private static String fit(Path folder, Manifest manifest) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Drawing drawing :
                CalibrationCharts.fit(folder, CalibrationCharts.source(manifest, CalibrationCharts.FIT))) {
            text.append("<h3>").append(Html.text(drawing.title())).append("</h3>\n");
            text.append(drawing.html(drawing.title()
                    + ": plausible range of each target beside what the posterior predicts; fit.csv holds"
                    + " the numbers"));
        }
        return text.toString();
    }
}
