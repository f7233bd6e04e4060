package org.sepsim.experiment.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.sepsim.results.Table;

/**
 * What worlds say to data.
 *
 * @param validation every target
 * @param facts the stylised facts
 * @param seed of the intervals
 */
public record Answers(Validation validation, Table facts, long seed) {
    /** Writes all tables into a results folder. */
    public void write(Path folder) throws IOException {
        ValidationTables.write(validation, seed, folder);
        facts.write(folder.resolve(FactSheet.FILE));
    }
}
