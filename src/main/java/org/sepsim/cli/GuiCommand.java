package org.sepsim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sepsim.gui.Gui;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sepsim gui}. */
@Command(
        name = "gui",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Opens the window: explore a world, intervene, rewind, branch and compare.")
final class GuiCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Scenario file (YAML); without one the shipped baseline.")
    private Path file;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the experiment (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--replicate",
            paramLabel = "K",
            defaultValue = "1",
            description = "Which world of the seed is on show (default: ${DEFAULT-VALUE}).")
    private int replicate;

    @Override
    public Integer call() throws InterruptedException {
        if (!Gui.hasDisplay()) {
            throw new UserMistake(
                    "there is no display to open a window on, or this Java was installed without windows (a package named -headless)");
        }
        if (replicate < 1) {
            throw new UserMistake("--replicate must be at least 1 but is " + replicate);
        }
        Path scenario = file == null ? Installation.home().resolve("scenarios/baseline.yaml") : file;
        Gui.open(scenario, seed, replicate);
        return ExitCode.DONE;
    }
}
