package org.sepsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.scenario.Problem;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioException;
import org.sepsim.scenario.ScenarioReader;

/** Reads several scenario files, so that the mistakes of all are told at once. */
final class ScenarioFiles {
    private ScenarioFiles() {}

    static List<Scenario> read(List<Path> files, List<String> sets) {
        ScenarioReader reader = new ScenarioReader();
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                scenarios.add(reader.scenario(file, sets));
            } catch (ScenarioException e) {
                e.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return scenarios;
    }
}
