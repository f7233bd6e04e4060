package org.sepsim.cli;

/** Something that the user has to put right; the message says what and how. */
final class UserMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserMistake(String message) {
        super(message);
    }
}
