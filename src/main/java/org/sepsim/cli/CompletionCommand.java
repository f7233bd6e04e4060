package org.sepsim.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sepsim completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Installation.class,
        description = "Prints shell completion for bash and zsh: source <(sepsim completion).")
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("sepsim", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
