package org.sepsim.cli;

import java.util.concurrent.Callable;
import org.sepsim.experiment.calibration.CalibrationReader;
import org.sepsim.experiment.design.DesignReader;
import org.sepsim.experiment.sensitivity.SensitivityReader;
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
        description = "Prints the JSON Schema of a scenario, design, calibration or sensitivity file, for editors.")
final class SchemaCommand implements Callable<Integer> {
    /** Kinds of files. */
    enum Kind {
        SCENARIO,
        DESIGN,
        CALIBRATION,
        SENSITIVITY
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "scenario",
            description = "scenario, design, calibration or sensitivity (default: ${DEFAULT-VALUE}).")
    private Kind kind;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String schema = switch (kind) {
            case SCENARIO -> SchemaWriter.scenarioSchema();
            case DESIGN -> DesignReader.schema();
            case CALIBRATION -> CalibrationReader.schema();
            case SENSITIVITY -> SensitivityReader.schema();
        };
        spec.commandLine().getOut().print(schema);
        return ExitCode.DONE;
    }
}
