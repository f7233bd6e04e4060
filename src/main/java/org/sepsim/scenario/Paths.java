package org.sepsim.scenario;

/** Dotted paths of keys. */
final class Paths {
    private Paths() {}

    /** {@code path.name}; {@code name} at the top. */
    static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
