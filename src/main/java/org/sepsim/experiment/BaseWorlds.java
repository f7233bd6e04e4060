package org.sepsim.experiment;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.results.Manifest;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.Provenance.MeasureText;
import org.sepsim.results.Trajectories;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/**
 * Worlds of the first scenario of a folder, with nothing varied, for what happens in them over time: a study keeps of its own worlds only what answers it.
 *
 * @param replicates how many, at least 1
 * @param measures what is told of them
 */
public record BaseWorlds(int replicates, List<MeasureText> measures) {
    /**
     * Runs them with the seed of the folder and writes {@code base/trajectories.csv}.
     *
     * @param folder results folder
     * @param world folder of the world files; empty where the manifest has it
     * @throws org.sepsim.results.ResultsException if the world files are others
     */
    public void write(Path folder, Path world, RunEngine engine) throws IOException {
        Provenance from = Manifest.read(folder).provenance();
        Provenance.ScenarioText text = from.scenarios().get(0);
        Path place = world.toString().isEmpty() ? Path.of(text.world()) : world;
        Scenario scenario = StoredRequest.scenario(new ScenarioReader(), text, place);
        Periods all = Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR);
        Plan plan =
                new Request(List.of(scenario), replicates, 1, from.seed(), MeasureTexts.measures(measures), all, false);
        Path base = Files.createDirectories(folder.resolve(Trajectories.BASE));
        try {
            PassingRuns.trajectories(plan, engine, SILENT, base.resolve(Trajectories.FILE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while worlds of " + text.name() + " were run");
        }
    }

    private static final Batch.Progress SILENT = new Batch.Progress() {
        @Override
        public void stored(int done, int of) {
            // A moment's work within the writing of files.
        }

        @Override
        public void writing() {
            // As above.
        }
    };
}
