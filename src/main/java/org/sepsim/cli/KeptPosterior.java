package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.calibration.CalibrationTables;
import org.sepsim.results.Hashes;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;

/**
 * The posterior of a calibration, to be the ensemble of a scenario.
 *
 * @param folder results of the calibration
 * @param study what was fitted
 */
record KeptPosterior(Path folder, CalibrationStudy study) {
    /** Writes the table as it is, and beside it {@code NAME.md}, which tells where it comes from. */
    void write(Path file) throws IOException {
        Path table = folder.resolve(CalibrationTables.POSTERIOR);
        Files.copy(table, file, StandardCopyOption.REPLACE_EXISTING);
        String name = String.valueOf(file.getFileName());
        Files.writeString(file.resolveSibling(name.replaceFirst("\\.csv$", ".md")), text(name, table));
    }

    private String text(String name, Path table) throws IOException {
        Provenance made = Manifest.read(folder).provenance();
        StringBuilder text = new StringBuilder("# Where " + name + " comes from\n\nPosterior of the study "
                + study.name() + ": weighted draws of "
                + study.space().factors().size() + " parameters, fitted to "
                + study.targets().size() + " targets. The draw of least distance is the best point; it may have no"
                + " weight.\n\n| | |\n| --- | --- |\n");
        row(text, "command", made.command());
        row(text, "version", made.version() + " " + made.commit());
        row(text, "seed", Long.toString(made.seed()));
        row(text, "worlds at a point", "at most " + made.replicates());
        for (Provenance.ScenarioText asked : made.scenarios()) {
            row(text, "SHA-256 of " + asked.name(), asked.sha256());
        }
        row(text, "SHA-256 of " + name, Hashes.sha256(Files.readString(table)));
        return text.toString();
    }

    private static void row(StringBuilder text, String key, String value) {
        text.append("| ").append(key).append(" | ").append(value).append(" |\n");
    }
}
