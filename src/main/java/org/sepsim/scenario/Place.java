package org.sepsim.scenario;

/**
 * Where a key or a value stands.
 *
 * @param file as the user named it; {@code --set} for the command line
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) {
    /** The beginning of {@code file}. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }
}
