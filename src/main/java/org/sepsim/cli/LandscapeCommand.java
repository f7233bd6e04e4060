package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sepsim.report.Landscape;
import org.sepsim.results.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim landscape}. */
@Command(
        name = "landscape",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description =
                "Writes the landscape of essential patents of a simulated year out of stored results, HTML and CSV.")
final class LandscapeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Results folder.")
    private Path folder;

    @Option(names = "--year", paramLabel = "Y", required = true, description = "Year at whose end.")
    private int year;

    @Option(names = "--generation", paramLabel = "G", description = "4G, 5G or 6G (default: all three).")
    private String generation;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = Landscape.write(folder, year, generations());
        Manifest.add(folder, files);
        files.forEach(spec.commandLine().getOut()::println);
        return ExitCode.DONE;
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
