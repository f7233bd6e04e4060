package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Batch;
import org.sepsim.experiment.Verification;
import org.sepsim.results.Manifest;
import org.sepsim.results.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Runs a random sample of stored runs again and compares every byte, and every file with its hash."
                + " Exit code 1 if anything differs.")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Results folder.")
    private Path folder;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "5",
            description = "Runs to run again (default: ${DEFAULT-VALUE}).")
    private int sample;

    @Option(names = "--seed", paramLabel = "N", description = "Which sample (default: another one each time).")
    private Long luck;

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "Folder of the world files, if they do not lie where they did when the results were made.")
    private Path world;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        long which = luck == null ? System.nanoTime() : luck;
        Verification.Report report = verification(which).run();
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
            out.println(Json.of(Map.of(
                    "files", report.files(),
                    "runs", report.runs(),
                    "of", report.of(),
                    "seed", which,
                    "differences", report.differences())));
        } else if (!common.quiet()) {
            out.printf(
                    "%s: %d files held to their hashes, %d of %d runs run again (--seed %d): %s%n",
                    folder, report.files(), report.runs(), report.of(), which, verdict(report));
        }
        if (report.differences().isEmpty()) {
            return ExitCode.DONE;
        }
        PrintWriter err = spec.commandLine().getErr();
        report.differences().forEach(difference -> err.println(folder + ": " + difference));
        madeByAnother().ifPresent(err::println);
        return ExitCode.SOME_FAILED;
    }

    private Verification verification(long which) {
        try {
            return new Verification(folder, sample, which, Optional.ofNullable(world));
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--" + e.getMessage());
        }
    }

    private static String verdict(Verification.Report report) {
        int count = report.differences().size();
        return count == 0 ? "all the same" : count + (count == 1 ? " difference" : " differences");
    }

    private Optional<String> madeByAnother() {
        Provenance made = Manifest.read(folder).provenance();
        Batch.Build now = Installation.build();
        boolean same = made.version().equals(now.version()) && made.commit().equals(now.commit());
        return same
                ? Optional.empty()
                : Optional.of("The results are of sepsim " + made.version() + " " + made.commit() + ", this is "
                        + now.version() + " " + now.commit() + ".");
    }
}
