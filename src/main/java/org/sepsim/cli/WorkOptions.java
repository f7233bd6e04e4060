package org.sepsim.cli;

import java.nio.file.Path;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Part;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.RunEngine;
import org.sepsim.experiment.RunEngines;
import org.sepsim.results.Shard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where many runs are run and which of them; the same for all commands that run many. */
final class WorkOptions {
    @Mixin
    private LocalOptions local;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            defaultValue = LocalEngine.NAME,
            description = "Where to run: local, or spark (default: ${DEFAULT-VALUE}).")
    private String engine;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "",
            description = "Master of the Spark cluster, such as spark://host:7077; not needed under spark-submit.")
    private String master;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run the I-th of N parts; 'sepsim merge' joins their folders.")
    private String shard;

    boolean resume() {
        return local.resume();
    }

    /** The threads of this machine that are wanted. */
    LocalEngine local() {
        return local.engine();
    }

    /** The engine that is wanted. */
    RunEngine engine() {
        if (engine.equals(LocalEngine.NAME)) {
            if (!master.isEmpty()) {
                throw new UserMistake("--master is for --engine spark");
            }
            return local();
        }
        try {
            return RunEngines.named(engine, master);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /** As much of a plan as is wanted. */
    Plan part(Plan whole) {
        Shard part = shard();
        try {
            return part.whole() ? whole : new Part(whole, part);
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /** The folder of what is wanted, by the folder of the whole. */
    Path folder(Path whole) {
        Shard part = shard();
        String which = "-shard-" + part.index() + "-of-" + part.of();
        return part.whole() ? whole : whole.resolveSibling(whole.getFileName() + which);
    }

    Shard shard() {
        if (shard == null) {
            return Shard.WHOLE;
        }
        try {
            return Shard.parse(shard).orElseThrow(() -> new UserMistake("--shard must look like 2/8 but is " + shard));
        } catch (IllegalArgumentException e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
