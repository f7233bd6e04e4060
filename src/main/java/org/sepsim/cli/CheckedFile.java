package org.sepsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.experiment.calibration.CalibrationReader;
import org.sepsim.experiment.calibration.CalibrationStudy;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.experiment.design.SweepDesign;
import org.sepsim.experiment.sensitivity.SensitivityReader;
import org.sepsim.scenario.Problem;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioException;
import org.sepsim.scenario.ScenarioReader;

/**
 * A file that can be run.
 *
 * @param name of the scenario or design
 * @param line what is said of it
 */
record CheckedFile(String name, String line) {
    /** Reads scenarios and designs, so that the mistakes of all are told at once. */
    static List<CheckedFile> readAll(List<Path> files, List<String> sets) {
        ScenarioReader reader = new ScenarioReader();
        List<CheckedFile> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                read.add(read(reader, file, sets));
            } catch (ScenarioException e) {
                e.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return read;
    }

    private static CheckedFile read(ScenarioReader reader, Path file, List<String> sets) {
        if (SensitivityReader.isStudy(file)) {
            return design(file, SensitivityReader.read(file, sets, 1).design());
        }
        if (CalibrationReader.isStudy(file)) {
            return calibration(file, CalibrationReader.read(file, sets));
        }
        return DesignReader.isDesign(file)
                ? design(file, DesignReader.read(file, sets, 1))
                : scenario(reader, file, sets);
    }

    private static CheckedFile calibration(Path file, CalibrationStudy study) {
        String size = study.space().factors().size() + " free parameters, "
                + study.targets().size() + " targets, at most " + study.evaluations() + " points";
        return new CheckedFile(study.name(), file + ": can be run, " + size + ".");
    }

    private static CheckedFile design(Path file, SweepDesign design) {
        String size = design.points().size() + " points of " + String.join(", ", design.factors());
        return new CheckedFile(design.name(), file + ": can be run, " + size + ". " + design.purpose());
    }

    private static CheckedFile scenario(ScenarioReader reader, Path file, List<String> sets) {
        Scenario scenario = reader.scenario(file, sets);
        return new CheckedFile(scenario.name(), file + ": can be run. " + scenario.purpose());
    }
}
