package org.sepsim.cli;

/** What a command tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    /** Some runs failed, or what was run could not be stored. */
    static final int SOME_FAILED = 1;

    static final int MISTAKE = 2;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
