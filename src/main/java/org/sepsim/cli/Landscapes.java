package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.WorldsAgain;
import org.sepsim.report.Landscape;

/**
 * Writes landscapes, and runs the worlds of a folder again for what it does not hold.
 *
 * @param world folder of the world files, if they do not lie where they did
 * @param engine on which runs are run
 * @param progress is told how far they have come
 */
record Landscapes(Optional<Path> world, LocalEngine engine, Batch.Progress progress) {
    /** What was written, and what is wrong with it; empty if nothing is. */
    record Written(List<Path> files, String warning) {}

    Written write(Path folder, Landscape.Question question) throws IOException, InterruptedException {
        Landscape landscape = Landscape.of(folder, question);
        List<String> missing = landscape.missing();
        if (missing.isEmpty()) {
            return new Written(landscape.write(Landscape.Again.NOTHING), "");
        }
        WorldsAgain.Found found =
                new WorldsAgain(folder, world).measured(landscape.scenarios(), landscape.needed(), engine, progress);
        List<Path> files = landscape.write(new Landscape.Again(
                found.trajectories(), found.runs(), found.values(), found.sample(), found.difference()));
        String warning = found.difference().isEmpty()
                ? ""
                : folder + ": its worlds do not come out again as they are stored, so that the landscape lacks "
                        + String.join(", ", missing) + ": " + found.difference();
        return new Written(files, warning);
    }
}
