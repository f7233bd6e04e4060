package org.sepsim.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.sepsim.results.DesignTable;
import org.sepsim.results.IndexTable;
import org.sepsim.results.Trajectories;

/** {@code report.html}: what a results folder says, in one file for people. */
public final class Report {
    /** Name of the file. */
    public static final String FILE = "report.html";

    private Report() {}

    /**
     * Writes the report of a folder into it.
     *
     * @param folder results folder, whose manifest is left as it is
     * @return the file
     * @throws org.sepsim.results.ResultsException if the folder is no results folder
     */
    public static Path write(Path folder) throws IOException {
        return write(folder, List.of());
    }

    /**
     * The same with what is known from elsewhere.
     *
     * @param with results of {@code validate} and {@code sensitivity}: how far the model is from data, and which assumptions matter
     * @throws org.sepsim.results.ResultsException if one of them is something else, or the folder is a shard
     */
    public static Path write(Path folder, List<Path> with) throws IOException {
        Made.requireWhole(folder);
        String text = text(folder, Evidence.of(with));
        Path aside = folder.resolve("." + FILE);
        Files.writeString(aside, text, StandardCharsets.UTF_8);
        return Files.move(aside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String text(Path folder, Evidence evidence) throws IOException {
        if (Files.exists(folder.resolve(IndexTable.FILE))) {
            return SensitivityReport.text(folder, evidence);
        }
        if (Files.exists(folder.resolve(DesignTable.FILE))) {
            return SweepReport.text(folder, evidence);
        }
        if (Files.exists(folder.resolve(Trajectories.FILE))) {
            return ScenarioReport.text(folder, evidence);
        }
        if (Files.exists(folder.resolve(ValidationCharts.FILE))) {
            return ValidationReport.text(folder, evidence);
        }
        return Files.exists(folder.resolve(CalibrationCharts.FIT))
                ? CalibrationReport.text(folder, evidence)
                : ScenarioReport.text(folder, evidence);
    }
}
