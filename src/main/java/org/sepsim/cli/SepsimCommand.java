package org.sepsim.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which only has subcommands. */
@Command(
        name = "sepsim",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Simulates the competition for essential patents and markets of 4G, 5G and 6G.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            BatchCommand.class,
            SweepCommand.class,
            CompareCommand.class,
            GuiCommand.class,
            CalibrateCommand.class,
            SensitivityCommand.class,
            ValidateCommand.class,
            QueryCommand.class,
            ReportCommand.class,
            LandscapeCommand.class,
            ReproduceCommand.class,
            MergeCommand.class,
            VerifyCommand.class,
            CheckCommand.class,
            ListCommand.class,
            SchemaCommand.class,
            InitCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 some runs failed, 2 mistake of the user, 130 interrupted.",
            "Begin with: sepsim batch scenarios/baseline.yaml"
        })
final class SepsimCommand implements Runnable {
    static final String STACKTRACE = "--stacktrace";

    @Option(
            names = STACKTRACE,
            scope = ScopeType.INHERIT,
            description = "Show where in the program a mistake was found.")
    private boolean stacktrace;

    @Spec
    private CommandSpec spec;

    boolean stacktrace() {
        return stacktrace;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing\n" + spec.commandLine().getUsageMessage());
    }
}
