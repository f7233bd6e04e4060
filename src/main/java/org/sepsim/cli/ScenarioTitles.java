package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioException;
import org.sepsim.scenario.ScenarioReader;

/** The scenarios of a folder and what they are for. */
final class ScenarioTitles {
    private ScenarioTitles() {}

    static List<Listed> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UserMistake(folder.toAbsolutePath() + ": there is no such folder of scenarios");
        }
        ScenarioReader reader = new ScenarioReader();
        List<Listed> listed = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                listed.add(of(reader, file));
            }
        }
        return listed;
    }

    private static Listed of(ScenarioReader reader, Path file) {
        try {
            Scenario scenario = reader.scenario(file, List.of());
            return new Listed(scenario.name(), scenario.purpose(), "", fromHere(file), "");
        } catch (ScenarioException e) {
            return new Listed(
                    file.getFileName().toString().replaceFirst("\\.yaml$", ""),
                    "cannot be run: see 'sepsim check " + fromHere(file) + "'",
                    "",
                    fromHere(file),
                    "");
        }
    }

    /** The path as one would write it where one stands; in full where no relative one leads there, from another drive. */
    private static String fromHere(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath().normalize();
        return here.getRoot().equals(there.getRoot()) ? here.relativize(there).toString() : there.toString();
    }
}
