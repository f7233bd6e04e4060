package org.sepsim.scenario;

import java.nio.file.Path;
import java.util.Optional;

/** Files of other kinds than scenarios, read as strictly: one YAML document of {@code key: value} lines. */
public final class Documents {
    private Documents() {}

    /** The document, or nothing after adding to the problems what is wrong. */
    public static Optional<Tree.Mapping> read(Path file, Problems problems) {
        Optional<Tree> tree = StrictText.read(file, StrictText.WORLD_BYTES, problems)
                .flatMap(text -> YamlTree.parse(Place.startOf(file.toString()), text, problems));
        if (tree.isPresent() && !(tree.get() instanceof Tree.Mapping)) {
            Tree other = tree.get();
            problems.add(other.place(), "", "must be a block of `key: value` lines but is " + other.kind());
            return Optional.empty();
        }
        return tree.map(Tree.Mapping.class::cast);
    }

    /** The value written in {@code text}, which begins at {@code place}; nothing after adding to the problems what is wrong. */
    public static Optional<Tree> value(Place place, String text, Problems problems) {
        return YamlTree.parse(place, text, problems);
    }

    /** The file that {@code name} names, relative to the file in which it stands; nothing if no file can be called so. */
    public static Optional<Path> beside(Tree.Scalar name) {
        return Paths.beside(name);
    }
}
