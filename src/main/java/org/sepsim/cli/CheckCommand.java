package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Checks scenario, design and study files and the worlds that they name; runs nothing.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario, design or study file (YAML).")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Parameter to change first; may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<CheckedFile> checked = CheckedFile.readAll(files, sets);
        if (common.json()) {
            out.println(Json.of(checked.stream().map(CheckedFile::name).toList()));
        } else if (!common.quiet()) {
            checked.forEach(file -> out.println(file.line()));
        }
        return ExitCode.DONE;
    }
}
