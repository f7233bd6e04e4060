package org.sepsim.cli;

import java.util.concurrent.Callable;
import org.sepsim.scenario.SchemaWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sepsim schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Prints the JSON Schema of a scenario file, for editors.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(SchemaWriter.scenarioSchema());
        return ExitCode.DONE;
    }
}
