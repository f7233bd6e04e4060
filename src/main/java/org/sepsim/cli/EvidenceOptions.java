package org.sepsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sepsim.experiment.LocalEngine;
import picocli.CommandLine.Option;

/** Options of the commands that hold the model to data or ask what moves it; what is stored they know by themselves. */
final class EvidenceOptions {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Parameter of the scenario to change, such as policy.exportControl.depth=0.3; may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Worlds (of each point; default: as in the file, or 200).")
    private Integer replicates;

    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: all cores).")
    private Integer threads;

    @Option(names = "--resume", description = "Go on where an interrupted one stopped.")
    private boolean resume;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results, replaced whole if it is sepsim's own.")
    private Path out;

    long seed() {
        return seed;
    }

    List<String> sets() {
        return sets;
    }

    int replicatesOr(int otherwise) {
        int asked = replicates == null ? otherwise : replicates;
        if (asked < 1) {
            throw new UserMistake("--replicates must be at least 1 but is " + asked);
        }
        return asked;
    }

    boolean resume() {
        return resume;
    }

    Path outOr(Path otherwise) {
        return out == null ? otherwise : out;
    }

    LocalEngine engine() {
        if (threads != null && threads < 1) {
            throw new UserMistake("--threads must be at least 1 but is " + threads);
        }
        return new LocalEngine(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }
}
