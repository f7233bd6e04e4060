package org.sepsim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which worlds are run and where their results go; the same for all commands that run worlds. */
final class WorldOptions {
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
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results, replaced whole if it is sepsim's own.")
    private Path out;

    @Option(
            names = "--best",
            description =
                    "Take the best draw of the scenario's ensemble of parameters in every world, not a draw a world.")
    private boolean best;

    long seed() {
        return seed;
    }

    /** What is laid over scenario files. */
    List<String> sets() {
        List<String> all = new ArrayList<>(sets);
        if (best) {
            all.add("ensemble=best");
        }
        return all;
    }

    Path outOr(Path otherwise) {
        return out == null ? otherwise : out;
    }
}
