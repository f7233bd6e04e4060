package org.sepsim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sepsim.results.Format;
import org.sepsim.results.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sepsim query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Asks a results folder in SQL.",
        footer = {
            "",
            "Tables: trajectories, replicates, events, failures, differences, design.",
            "Example: sepsim query results/baseline \"SELECT entity, p50 FROM trajectories",
            "  WHERE measure = 'declared_sep_share' AND generation = '5G' AND level = 'nation' AND year = 2030",
            "  ORDER BY p50 DESC LIMIT 5\""
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "Results folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SQL", description = "One SELECT.")
    private String sql;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Query.query(folder, sql, format, out);
        return ExitCode.DONE;
    }
}
