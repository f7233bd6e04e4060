package org.sepsim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sepsim.gui.Gui;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(names = "--times", description = "Tell how long the window takes to open and to draw what a lever changes.")
    private boolean times;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--rehearse",
            hidden = true,
            description =
                    "Makes the window without a display and ends; the launcher archives the classes that it loads.")
    private boolean rehearse;

    @Override
    public Integer call() throws InterruptedException {
        Path shipped = Installation.home().resolve("scenarios");
        Path scenario = file == null ? shipped.resolve("baseline.yaml") : file;
        if (rehearse) {
            Gui.rehearse(scenario);
            return ExitCode.DONE;
        }
        if (!Gui.hasDisplay()) {
            throw new UserMistake(
                    "there is no display to open a window on, or this Java was installed without windows (a package named -headless)");
        }
        if (replicate < 1) {
            throw new UserMistake("--replicate must be at least 1 but is " + replicate);
        }
        Gui.open(scenario, shipped, seed, replicate, times ? spec.commandLine().getErr()::println : told -> {});
        return ExitCode.DONE;
    }
}
