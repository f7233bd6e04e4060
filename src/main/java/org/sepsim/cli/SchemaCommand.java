package org.sepsim.cli;

import java.util.concurrent.Callable;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.scenario.SchemaWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Prints the JSON Schema of a scenario or design file, for editors.")
final class SchemaCommand implements Callable<Integer> {
    /** Kinds of files. */
    enum Kind {
        SCENARIO,
        DESIGN
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "scenario",
            description = "scenario or design (default: ${DEFAULT-VALUE}).")
    private Kind kind;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String schema = kind == Kind.DESIGN ? DesignReader.schema() : SchemaWriter.scenarioSchema();
        spec.commandLine().getOut().print(schema);
        return ExitCode.DONE;
    }
}
