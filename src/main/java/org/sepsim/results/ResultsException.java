package org.sepsim.results;

/** Results cannot be written or read; the message says which folder or file, why, and what would help. */
public final class ResultsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A problem that the user can mend. */
    public ResultsException(String message) {
        super(message);
    }

    /** A problem with what caused it. */
    public ResultsException(String message, Throwable cause) {
        super(message, cause);
    }
}
