package org.sepsim.cli;

import java.nio.file.Path;
import java.util.List;
import org.sepsim.experiment.LocalEngine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that hold the model to data or ask what moves it; what is stored they know by themselves. */
final class EvidenceOptions {
    @Mixin
    private WorldOptions worlds;

    @Mixin
    private LocalOptions local;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Worlds (of each point; default: as in the file, or 200).")
    private Integer replicates;

    long seed() {
        return worlds.seed();
    }

    List<String> sets() {
        return worlds.sets();
    }

    int replicatesOr(int otherwise) {
        int asked = replicates == null ? otherwise : replicates;
        if (asked < 1) {
            throw new UserMistake("--replicates must be at least 1 but is " + asked);
        }
        return asked;
    }

    boolean resume() {
        return local.resume();
    }

    Path outOr(Path otherwise) {
        return worlds.outOr(otherwise);
    }

    LocalEngine engine() {
        return local.engine();
    }
}
