package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sepsim.experiment.Comparison;
import org.sepsim.results.DesignTable;
import org.sepsim.results.Manifest;
import org.sepsim.results.Merge;
import org.sepsim.results.ResultsWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Joins the shards of an experiment into one results folder, as if it had never been divided.")
final class MergeCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Results folder of a shard; all of them, in any order.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results (default: the name of a shard's folder without '-shard-I-of-N').")
    private Path out;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Merge.Report report = Merge.merge(folders, target(), CommandText.of(spec), addOn());
        PrintWriter text = spec.commandLine().getOut();
        if (common.json()) {
            text.println(Json.of(Map.of(
                    "folder", report.folder().toString(),
                    "runs", report.runs(),
                    "failed", report.failures().size())));
        } else if (!common.quiet()) {
            text.printf("%d runs of %d shards joined; results in %s%n", report.runs(), folders.size(), report.folder());
        }
        Closing.printFailures(
                report.runs(), report.failures(), spec.commandLine().getErr());
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /** What the undivided experiment would have added. */
    private ResultsWriter.AddOn addOn() {
        return Comparison.of(Manifest.read(folders.get(0)).provenance())
                .map(Leaves::comparison)
                .orElseGet(() -> Files.exists(folders.get(0).resolve(DesignTable.FILE))
                        ? Leaves::sweep
                        : Leaves.batch(Optional.empty()));
    }

    private Path target() {
        if (out != null) {
            return out;
        }
        Path first = folders.get(0).toAbsolutePath().normalize();
        String name = String.valueOf(first.getFileName()).replaceFirst("-shard-\\d+-of-\\d+$", "");
        if (name.equals(String.valueOf(first.getFileName()))) {
            throw new UserMistake("name the folder for the results with --out");
        }
        return folders.get(0).resolveSibling(name);
    }
}
