package org.sepsim.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import org.sepsim.experiment.Batch;
import org.sepsim.results.NotStoredException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Work that takes its time: shows how far it has come, stops when it is asked to, and tells how to go on.
 *
 * @param spec the command
 * @param common whether anything is told
 * @param hint what else is told of resuming, empty for nothing
 */
record LongWork(CommandSpec spec, CommonOptions common, String hint) {
    private static final String RESUME = "the same command with --resume goes on";

    /** Work that tells how far it has come. */
    @FunctionalInterface
    interface Work<T> {
        T with(Batch.Progress progress) throws InterruptedException;
    }

    LongWork(CommandSpec spec, CommonOptions common) {
        this(spec, common, "");
    }

    /**
     * Does it.
     *
     * @throws CancellationException if it was stopped; what was stored is kept
     * @throws NotStoredException if it cannot be written; what was stored is kept
     */
    <T> T run(Work<T> work) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        boolean silent = common.quiet() || common.json();
        try (Interruption interruption = new Interruption();
                ProgressDisplay progress =
                        new ProgressDisplay(err, silent, Installation.terminal(), interruption::heard)) {
            return work.with(progress);
        } catch (CancellationException e) {
            err.println(e.getMessage() + "; " + RESUME + " from there" + hint);
            err.flush();
            throw e;
        } catch (NotStoredException e) {
            throw new NotStoredException(e.getMessage() + "; the runs are kept: mend that, and " + RESUME, e);
        }
    }
}
