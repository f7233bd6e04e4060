package org.sepsim.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.DifferenceTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter.AddOn;
import org.sepsim.results.StoredValues;

/**
 * Runs again what a figure shows.
 *
 * @param asked what was asked for
 * @param world folder of the world files
 */
public record Reproduction(Manifest asked, Path world) {
    /**
     * Stores the runs in a folder and draws.
     *
     * @param draw what is added to the folder
     * @param compared whether differences of the second scenario from the first are needed
     * @throws org.sepsim.results.ResultsException if the world files are others
     * @throws InterruptedException if the thread is interrupted
     */
    public void run(Path folder, RunEngine engine, Batch.Progress progress, AddOn draw, boolean compared)
            throws InterruptedException {
        Provenance from = asked.provenance();
        Plan plan = StoredRequest.of(asked, Optional.of(world));
        Batch.Build build = new Batch.Build(from.version(), from.commit());
        Batch batch = new Batch(plan, folder, false, build, "");
        batch.run(engine, progress, compared ? withDifferences(from, draw) : draw);
    }

    private static AddOn withDifferences(Provenance from, AddOn draw) {
        List<String> names =
                from.scenarios().stream().map(Provenance.ScenarioText::name).toList();
        return new AddOn() {
            @Override
            public void write(Path folder) {
                throw new IllegalStateException("differences are made of runs, not of " + folder);
            }

            @Override
            public void write(Path folder, StoredValues runs) throws IOException {
                new DifferenceTable(runs, names.get(0), from.seed()).write(names.subList(1, names.size()), folder);
                draw.write(folder);
            }
        };
    }
}
