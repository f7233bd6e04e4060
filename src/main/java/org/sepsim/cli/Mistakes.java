package org.sepsim.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import org.sepsim.results.NotStoredException;
import org.sepsim.results.ResultsException;
import org.sepsim.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong: the message alone for a mistake of theirs, the whole story for one of ours. */
final class Mistakes {
    private Mistakes() {}

    static int ofCommandLine(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("sepsim: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.MISTAKE;
    }

    static int ofExecution(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        SepsimCommand root = (SepsimCommand) command.getCommandSpec().root().userObject();
        boolean mistake = e instanceof ScenarioException || e instanceof ResultsException || e instanceof UserMistake;
        boolean notStored = e instanceof NotStoredException;
        boolean interrupted = e instanceof InterruptedException || e instanceof CancellationException;
        if (interrupted) {
            err.println("sepsim: interrupted");
        } else {
            err.println(mistake || notStored ? e.getMessage() : "sepsim: this should not have happened: " + e);
        }
        if (root.stacktrace()) {
            e.printStackTrace(err);
        } else if (!mistake && !notStored && !interrupted) {
            err.println("Run it again with " + SepsimCommand.STACKTRACE + " to see where.");
        }
        err.flush();
        if (interrupted) {
            return ExitCode.INTERRUPTED;
        }
        return mistake ? ExitCode.MISTAKE : ExitCode.SOME_FAILED;
    }
}
