package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;

/** What a reader says of a file. */
final class Refusals {
    private Refusals() {}

    /** The lines of the refusal, without the folder of {@code file}. */
    static List<String> of(Path file, String... sets) {
        ScenarioException refusal =
                catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file, List.of(sets)));
        String folder = file.getParent() + "/";
        return refusal.problems().stream()
                .map(problem -> problem.toString().replace(folder, ""))
                .toList();
    }
}
