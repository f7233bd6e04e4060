package org.sepsim.cli;

import org.sepsim.experiment.LocalEngine;
import picocli.CommandLine.Option;

/** How work is done on this machine; the same for all commands that may take long. */
final class LocalOptions {
    @Option(names = "--threads", paramLabel = "N", description = "Threads (default: all cores).")
    private Integer threads;

    @Option(names = "--resume", description = "Go on where an interrupted one stopped.")
    private boolean resume;

    boolean resume() {
        return resume;
    }

    LocalEngine engine() {
        if (threads != null && threads < 1) {
            throw new UserMistake("--threads must be at least 1 but is " + threads);
        }
        return new LocalEngine(threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }
}
