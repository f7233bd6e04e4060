package org.sepsim.experiment;

import java.util.List;
import java.util.function.Consumer;

/** Where runs are run. */
public interface RunEngine {
    /** The name in files and options. */
    String name();

    /** Threads of this machine that it may take; tables are written with as many. */
    default int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Runs all and hands every outcome on in the order of the specs, from the calling thread.
     *
     * @throws InterruptedException if the calling thread is interrupted; what was handed on by then is whole
     */
    void run(List<RunSpec> specs, Consumer<Outcome> sink) throws InterruptedException;
}
