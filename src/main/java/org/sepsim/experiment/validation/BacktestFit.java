package org.sepsim.experiment.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.calibration.Calibration;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.calibration.CalibrationTables;
import org.sepsim.experiment.evidence.TargetFile;
import org.sepsim.experiment.evidence.Worlds;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance.ScenarioText;
import org.sepsim.results.Table;
import org.sepsim.results.TextKind;

/** Where the parameters of a back-test come from: results of a calibration of the same study if they are there, else a calibration. */
public final class BacktestFit {
    private static final String POSTERIOR = "posterior.csv";

    private BacktestFit() {}

    /** The posterior that a folder holds, if it is that of this very study, scenario and table of targets. */
    public static Optional<Table> stored(CalibrationStudy study, Path folder) {
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE)) || !Files.isRegularFile(folder.resolve(POSTERIOR))) {
            return Optional.empty();
        }
        List<String> own = hashes(study.texts());
        List<String> there = hashes(Manifest.read(folder).provenance().scenarios());
        return there.containsAll(own) ? Optional.of(Table.read(folder.resolve(POSTERIOR))) : Optional.empty();
    }

    private static List<String> hashes(List<ScenarioText> texts) {
        return texts.stream()
                .filter(text -> !text.name().endsWith(TargetFile.NAME)) // targets that are not fitted may change
                .map(ScenarioText::sha256)
                .toList();
    }

    /**
     * Fits the study.
     *
     * @param work folder that keeps what was run, so that it can go on there
     */
    public static Table fitted(CalibrationStudy study, Worlds worlds, Path work, Batch.Progress progress) {
        CalibrationTables tables = new CalibrationTables(study, new Calibration(study, worlds).run(work, progress));
        try {
            tables.write(work);
            return Table.read(work.resolve(POSTERIOR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The posterior that a manifest holds, if it holds one. */
    public static Optional<Table> in(List<ScenarioText> texts) {
        return TextKind.POSTERIOR.in(texts).map(text -> Table.of(text.text()));
    }
}
