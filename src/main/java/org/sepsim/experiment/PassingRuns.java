package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.ScratchFolder;
import org.sepsim.results.Trajectories;

/** Runs of which nothing is kept but the table of their trajectories. */
final class PassingRuns {
    private PassingRuns() {}

    /**
     * Runs a plan.
     *
     * @param table file that becomes what {@code trajectories.csv} of the runs would be
     * @throws InterruptedException if the thread is interrupted
     */
    static void trajectories(Plan plan, RunEngine engine, Batch.Progress progress, Path table)
            throws IOException, InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.of("passing")) {
            Batch batch = new Batch(plan, scratch.path().resolve("results"), false, new Batch.Build("", ""), "");
            Batch.Report report = batch.run(engine, progress, ResultsWriter.AddOn.NONE);
            Files.copy(report.folder().resolve(Trajectories.FILE), table);
        }
    }
}
