package org.sepsim.scenario;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Dotted paths of keys, and files named in files. */
final class Paths {
    private Paths() {}

    /** {@code path.name}; {@code name} at the top. */
    static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The file or folder that {@code name} names, relative to the file in which it stands; nothing if no file can be called so. */
    static Optional<Path> beside(Tree.Scalar name) {
        try {
            return Optional.of(
                    Path.of(name.place().file()).resolveSibling(name.text()).normalize());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }
}
