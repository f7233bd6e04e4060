package org.sepsim.cli;

import org.sepsim.experiment.LocalEngine;

/** The threads that a user asked for. */
final class Threads {
    private Threads() {}

    /**
     * The engine with so many threads.
     *
     * @param asked {@code null} for all cores
     */
    static LocalEngine engine(Integer asked) {
        if (asked != null && asked < 1) {
            throw new UserMistake("--threads must be at least 1 but is " + asked);
        }
        return new LocalEngine(asked == null ? Runtime.getRuntime().availableProcessors() : asked);
    }
}
