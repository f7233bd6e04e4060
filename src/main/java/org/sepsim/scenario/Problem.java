package org.sepsim.scenario;

/**
 * One mistake of the user, with its place and its remedy.
 *
 * @param file as the user named it; {@code --set} for the command line
 * @param line from 1
 * @param column from 1, in characters
 * @param path dotted path of the key, {@code ""} where the whole file is meant
 * @param message what is wrong, what is allowed, what may have been meant
 */
public record Problem(String file, int line, int column, String path, String message) {
    /** {@code FILE:LINE:COLUMN: path.to.key: message}, one line. */
    @Override
    public String toString() {
        String key = path.isEmpty() ? "" : path + ": ";
        return file + ":" + line + ":" + column + ": " + key + message;
    }
}
