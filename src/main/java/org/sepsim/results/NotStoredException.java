package org.sepsim.results;

/** What was computed could not be stored: the machine's trouble, such as a full disk, and not a mistake in what was asked. Nothing was put in place. */
public final class NotStoredException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What could not be written, and why. */
    public NotStoredException(String message, Throwable cause) {
        super(message, cause);
    }
}
