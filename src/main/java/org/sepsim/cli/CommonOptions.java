package org.sepsim.cli;

import picocli.CommandLine.Option;

/** Options of every command that works for long. */
final class CommonOptions {
    @Option(names = "--quiet", description = "Print nothing but mistakes.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    boolean quiet() {
        return quiet;
    }

    boolean json() {
        return json;
    }
}
