package org.sepsim.scenario;

import java.util.Map;

/** A document of one value, to be laid over another: what {@code a.b.c: value} means. */
public final class Overlay {
    private Overlay() {}

    /** Whether {@code path} is one of keys parted by dots. */
    public static boolean isPath(String path) {
        return path.matches("[^.]+(\\.[^.]+)*");
    }

    /**
     * The document that holds {@code value} at {@code path} and nothing else.
     *
     * @param key where the path is written; its keys stand side by side from there on
     */
    public static Tree.Mapping of(String path, Place key, Tree value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Tree below = dot < 0
                ? value
                : of(path.substring(dot + 1), new Place(key.file(), key.line(), key.column() + dot + 1), value);
        return new Tree.Mapping(key, Map.of(name, new Tree.Entry(key, below)));
    }
}
