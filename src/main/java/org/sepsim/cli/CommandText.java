package org.sepsim.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The command line as it was typed, for the record. */
final class CommandText {
    private CommandText() {}

    static String of(CommandSpec spec) {
        return "sepsim "
                + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    }
}
