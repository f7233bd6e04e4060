package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.report.Landscape;
import org.sepsim.results.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim landscape}. */
@Command(
        name = "landscape",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = {
            "Writes the landscape of essential patents of a simulated year out of stored results, HTML and CSV.",
            "What the folder does not hold of it comes from its worlds, which are run again and must come out as stored."
        })
final class LandscapeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Results folder.")
    private Path folder;

    @Option(names = "--year", paramLabel = "Y", required = true, description = "Year at whose end.")
    private int year;

    @Option(names = "--generation", paramLabel = "G", description = "4G, 5G or 6G (default: all three).")
    private String generation;

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
    public Integer call() throws IOException, InterruptedException {
        Landscape.Question question = new Landscape.Question(year, generations());
        Landscapes.Written written;
        LocalEngine engine = new LocalEngine(Runtime.getRuntime().availableProcessors());
        boolean silent = common.quiet() || common.json();
        try (Interruption interruption = new Interruption();
                ProgressDisplay progress = new ProgressDisplay(
                        spec.commandLine().getErr(), silent, Installation.terminal(), interruption::heard)) {
            written = new Landscapes(Optional.ofNullable(world), engine, progress).write(folder, question);
        }
        Manifest.add(folder, written.files());
        tell(written);
        return ExitCode.DONE;
    }

    private void tell(Landscapes.Written written) {
        if (!written.warning().isEmpty()) {
            spec.commandLine().getErr().println(written.warning());
        }
        if (common.json()) {
            spec.commandLine()
                    .getOut()
                    .println(Json.of(Map.of(
                            "files",
                                    written.files().stream().map(Path::toString).toList(),
                            "warning", written.warning())));
        } else if (!common.quiet()) {
            written.files().forEach(spec.commandLine().getOut()::println);
        }
    }

    private List<String> generations() {
        if (generation == null) {
            return Landscape.GENERATIONS;
        }
        if (!Landscape.GENERATIONS.contains(generation)) {
            throw new UserMistake("--generation must be one of " + String.join(", ", Landscape.GENERATIONS)
                    + " but is '" + generation + "'");
        }
        return List.of(generation);
    }
}
