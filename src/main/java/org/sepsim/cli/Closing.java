package org.sepsim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sepsim.experiment.Batch;
import org.sepsim.results.Failure;
import org.sepsim.results.Trajectories;

/**
 * The last words of a batch.
 *
 * @param report what it left
 * @param seconds how long it took
 */
record Closing(Batch.Report report, double seconds) {
    private static final int FAILURES_SHOWN = 10;

    void print(PrintWriter out) {
        Headlines.print(Trajectories.read(report.folder()), out);
        out.printf(
                Locale.ROOT,
                "%d runs in %.1f s; results in %s (report.html tells them, charts/ holds the pictures, trajectories.csv the numbers)%n",
                report.runs(),
                seconds,
                report.folder());
    }

    void printSweep(int points, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d runs at %d points in %.1f s; results in %s (report.html tells them, design.csv holds the points, charts/ the pictures)%n",
                report.runs(),
                points,
                seconds,
                report.folder());
    }

    void printShard(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d runs in %.1f s; this shard is in %s ('sepsim merge' joins all of them)%n",
                report.runs(),
                seconds,
                report.folder());
    }

    void printJson(PrintWriter out) {
        out.println(Json.of(Map.of(
                "folder", report.folder().toString(),
                "runs", report.runs(),
                "failed", report.failures().size(),
                "seconds", seconds)));
    }

    /** Tells of failures; returns the exit code. */
    int end(PrintWriter err) {
        printFailures(report.runs(), report.failures(), err);
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /** The first of the runs that failed. */
    static void printFailures(int runs, List<Failure> failures, PrintWriter err) {
        if (failures.isEmpty()) {
            return;
        }
        err.printf("%d of %d runs failed; failures.csv lists them all%n", failures.size(), runs);
        for (Failure failure : failures.stream().limit(FAILURES_SHOWN).toList()) {
            err.printf(
                    "  %s, seed %d, replicate %d: %s%n",
                    failure.scenario(), failure.seed(), failure.replicate(), failure.cause());
        }
    }
}
