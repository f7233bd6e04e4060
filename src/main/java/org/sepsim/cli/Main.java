package org.sepsim.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;

/**
 * {@code sepsim}.
 *
 * <p>Exit codes: 0 done; 1 some runs failed or could not be stored; 2 the user's mistake, nothing started; 130 interrupted.
 */
public final class Main {
    private Main() {}

    /** Runs a command and leaves with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, Charset.defaultCharset());
        PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
        int code = execute(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs a command that prints to {@code out} and {@code err}; returns its exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        int code = commandLine().setOut(out).setErr(err).execute(args);
        out.flush();
        return code;
    }

    static CommandLine commandLine() {
        return new CommandLine(new SepsimCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(Mistakes::ofCommandLine)
                .setExecutionExceptionHandler(Mistakes::ofExecution);
    }
}
