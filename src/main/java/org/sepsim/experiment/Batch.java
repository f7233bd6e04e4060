package org.sepsim.experiment;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.sepsim.results.Failure;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsException;
import org.sepsim.results.ResultsWriter;

/**
 * Runs a request and stores it.
 *
 * @param request what is computed
 * @param folder where the results go
 * @param resume whether to go on where an unfinished batch of the same request stopped
 * @param build what runs it
 * @param command the command line, for the record
 */
public record Batch(Plan request, Path folder, boolean resume, Build build, String command) {
    /**
     * What runs a batch.
     *
     * @param version version of sepsim
     * @param commit commit of the source, empty if unknown
     */
    public record Build(String version, String commit) {}

    /** Is told how far a batch has come. */
    public interface Progress {
        /** So many runs of so many are stored. */
        void stored(int done, int of);

        /** All runs are stored; the files are written now. */
        void writing();

        /** Whether somebody wants the batch to stop; asked after each run. */
        default boolean stopWanted() {
            return false;
        }
    }

    /**
     * What a batch left.
     *
     * @param folder the results
     * @param runs how many runs were run, those that failed and those of sessions that were resumed too
     * @param failures runs that failed, in this session or in those it resumed
     */
    public record Report(Path folder, int runs, List<Failure> failures) {
        public Report {
            failures = List.copyOf(failures);
        }
    }

    /** The default folder: the names of the scenarios joined by {@code +}, under {@code results}. */
    public static Path defaultFolder(Request request) {
        List<String> names =
                request.scenarios().stream().map(scenario -> scenario.name()).toList();
        return Path.of("results", String.join("+", names));
    }

    /**
     * Runs what is not stored yet, then writes all files.
     *
     * @param addOn what is added to the folder before it is put in place
     * @throws CancellationException if it is stopped; what was stored is kept for resuming
     * @throws InterruptedException if the thread is interrupted while it waits for a run; the same holds
     * @throws org.sepsim.results.ResultsException if the folder is not sepsim's own or cannot be opened; nothing is run then
     * @throws org.sepsim.results.NotStoredException if what was run cannot be written; what was stored is kept for resuming
     */
    public Report run(RunEngine engine, Progress progress, ResultsWriter.AddOn addOn) throws InterruptedException {
        return run(engine, progress, addOn, Course.ALL);
    }

    /** The same, with as many of the runs as a course asks for. */
    public Report run(RunEngine engine, Progress progress, ResultsWriter.AddOn addOn, Course course)
            throws InterruptedException {
        String start = Instant.now().toString();
        List<Failure> failures;
        int stored;
        List<RunSpec> all = request.runs();
        try (ResultsWriter writer = open()) {
            List<RunSpec> missing = all.stream()
                    .filter(run -> !writer.has(run.scenario().name(), run.point(), run.replicate()))
                    .toList();
            if (writer.stored() + missing.size() > all.size()) {
                throw new ResultsException(folder + " holds runs beyond the " + all.size()
                        + " asked for; ask for at least as many replicates, or leave out --resume to begin anew");
            }
            progress.stored(writer.stored(), all.size());
            course.run(
                    missing,
                    writer::values,
                    runs -> engine.run(runs, outcome -> {
                        store(writer, outcome);
                        progress.stored(writer.stored(), all.size());
                        if (progress.stopWanted()) {
                            throw new CancellationException("stopped after " + writer.stored() + " runs");
                        }
                    }));
            failures = writer.failures();
            stored = writer.stored();
            progress.writing();
            Plan made = course.made(writer.values()).orElse(request);
            writer.finish(provenance(made, engine, start), addOn, engine.threads());
        }
        return new Report(folder, stored, failures);
    }

    private ResultsWriter open() {
        return resume
                ? ResultsWriter.resume(folder, request.periods(), request.fingerprint())
                : ResultsWriter.open(folder, request.periods(), request.fingerprint());
    }

    private static void store(ResultsWriter writer, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            writer.add(done.rows());
        } else if (outcome instanceof Outcome.Failed failed) {
            writer.add(failed.failure());
        }
    }

    private Provenance provenance(Plan made, RunEngine engine, String start) {
        return new Provenance(
                build.version(),
                build.commit(),
                Runtime.version().toString(),
                command,
                made.texts(),
                made.seed(),
                made.replicates(),
                made.asked(),
                engine.name(),
                start,
                Instant.now().toString());
    }
}
