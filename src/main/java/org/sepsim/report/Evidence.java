package org.sepsim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.results.IndexTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.ResultsException;

/**
 * What a report takes up from other folders: how far the model is from data, and which assumptions matter.
 *
 * @param validations results of {@code validate}
 * @param studies results of {@code sensitivity}
 * @param made how all of them were made, in the order given
 */
record Evidence(List<Path> validations, List<Path> studies, List<Made> made) {
    static Evidence of(List<Path> folders) {
        List<Path> validations = new ArrayList<>();
        List<Path> studies = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        for (Path folder : folders) {
            Manifest.read(folder); // complains of what is no results folder
            if (Files.exists(folder.resolve(IndexTable.FILE))) {
                studies.add(folder);
            } else if (Files.exists(folder.resolve(ValidationCharts.FILE))) {
                validations.add(folder);
            } else {
                throw new ResultsException(
                        folder + ": must hold results of validate or sensitivity to be taken up in a" + " report");
            }
            made.add(Made.of(folder));
        }
        return new Evidence(validations, studies, made);
    }

    /** How far the model is from data, and what no report of it can say. */
    String fit(String scenario) {
        StringBuilder text = new StringBuilder();
        for (Path folder : validations) {
            text.append(ValidationReport.fit(folder));
        }
        if (validations.isEmpty()) {
            text.append(
                    Html.paragraph("How far the model is from data is not in this folder. ./sepsim validate scenarios/"
                            + scenario + ".yaml measures it, and ./sepsim report DIR --with results/" + scenario
                            + "-validate takes it up here; docs/evidence.md tells it of the shipped baseline."));
        }
        return text + cautions();
    }

    /** What holds of every result of the model. */
    static String cautions() {
        return Html.list(List.of(
                "These are worlds of a model, not forecasts. The band of a line is what chance, what is not known"
                        + " of 2005 and, where the scenario has an ensemble, the draws of its parameters make of one set of"
                        + " rules; other rules are not in it.",
                "The interval of a difference says how well its mean over worlds is known. It narrows with more"
                        + " worlds; the truth of the model it does not touch.",
                "Dated events of the record are the same in every world; after them nations, firms and authorities"
                        + " decide by rule.",
                "A declared patent is not an essential one; shares of declared families say who declares."));
    }

    /** Which assumptions matter most, as far as it is known. */
    String assumptions(org.sepsim.results.Provenance.ScenarioText scenario) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path folder : studies) {
            text.append(SensitivityReport.ranking(folder));
        }
        return text + Assumptions.html(scenario, !studies.isEmpty());
    }
}
