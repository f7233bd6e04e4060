package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.report.Figure;
import org.sepsim.results.ScratchFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim reproduce}. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = {
            "Draws a figure again from what it carries: runs what it shows with its seed and compares the bytes.",
            "A figure of a design, a study or a calibration takes as long as the whole of it did."
        })
final class ReproduceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FIGURE", description = "PNG, SVG or HTML file that sepsim made.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes (default: NAME-again.EXTENSION, here).")
    private Path out;

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "Folder of the world files (default: scenarios/world of this installation).")
    private Path world;

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Figure figure = Figure.read(file);
        Path target = out == null ? Path.of(again()) : out;
        if (Files.exists(target)) {
            throw new UserMistake(target + ": is there already; name another file with --out or move it away");
        }
        try (ScratchFolder scratch = ScratchFolder.of("reproduce")) {
            Files.copy(draw(figure, scratch.path().resolve("results")), target);
        }
        boolean same = Files.mismatch(file, target) < 0;
        if (!common.quiet()) {
            spec.commandLine().getOut().println(target + (same ? ": the same bytes as " : ": differs from ") + file);
        }
        if (!same) {
            spec.commandLine().getErr().println(reason(figure));
        }
        return same ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private String again() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-again" + name.substring(dot);
    }

    private Path draw(Figure figure, Path folder) throws IOException, InterruptedException {
        Path files = world == null ? Installation.home().resolve("scenarios/world") : world;
        LocalEngine engine = new LocalEngine(Runtime.getRuntime().availableProcessors());
        boolean silent = common.quiet() || common.json();
        try (Interruption interruption = new Interruption();
                ProgressDisplay progress = new ProgressDisplay(
                        spec.commandLine().getErr(), silent, Installation.terminal(), interruption::heard)) {
            new Remake(files, engine, progress).draw(figure, folder);
        }
        return Remake.drawn(figure, folder);
    }

    private static String reason(Figure figure) {
        String then = figure.origin().asked().provenance().version();
        String now = Installation.build().version();
        return then.equals(now)
                ? "The version is the same: a PNG differs under another Java, a chart of the window under other fonts too, anything if worlds were stopped early."
                : "It was made by sepsim " + then + ", this is " + now + ".";
    }
}
