package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Writes a new scenario to edit; it begins as the baseline.")
final class InitCommand implements Callable<Integer> {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_-]*";

    @Parameters(paramLabel = "NAME", description = "Name of the scenario; a path ending in .yaml says where it goes.")
    private String name;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path scenarios = Installation.home().resolve("scenarios");
        Path file = file(scenarios);
        String own = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        if (!own.matches(NAME)) {
            throw new UserMistake("NAME must be of letters, digits, - and _ but is '" + own + "'");
        }
        try {
            Files.writeString(file, text(own, baseline(file, scenarios)), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UserMistake(file + ": exists already; choose another name or delete it");
        } catch (NoSuchFileException e) {
            throw new UserMistake(
                    file + ": there is no folder " + file.toAbsolutePath().getParent());
        }
        out.println("wrote " + file + "; edit it, then: sepsim check " + file + " && sepsim run " + file);
        return ExitCode.DONE;
    }

    private Path file(Path scenarios) {
        return name.matches(".*\\.ya?ml") ? Path.of(name) : scenarios.resolve(name + ".yaml");
    }

    /** The baseline as seen from the new file. */
    private static String baseline(Path file, Path scenarios) {
        Path from = file.toAbsolutePath().normalize().getParent();
        Path to = scenarios.toAbsolutePath().normalize().resolve("baseline.yaml");
        return from.relativize(to).toString().replace('\\', '/');
    }

    private static String text(String own, String baseline) {
        return "extends: " + baseline + "\n"
                + "purpose: \"What would change if ... ? (" + own + ")\"\n"
                + "\n"
                + "# What governments choose. 'sepsim list parameters' tells every lever with unit, range and source.\n"
                + "policy:\n"
                + "  exportControl:\n"
                + "    start: 2019-Q3   # none for never\n"
                + "    depth: 0.6       # share of component access lost, 0 to 1\n"
                + "\n"
                + "# Numbers of the markets and the rules are changed in the same way, under economy: and mechanisms:\n";
    }
}
