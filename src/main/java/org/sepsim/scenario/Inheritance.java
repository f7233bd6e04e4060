package org.sepsim.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a file and, below it, the file that it extends, and so on. */
final class Inheritance {
    /** The key that names the file below, relative to the file in which it stands. */
    static final String EXTENDS = "extends";

    /** Every scenario says for itself what it is for. */
    static final String PURPOSE = "purpose";

    private final Problems problems;
    private final List<Path> chain = new ArrayList<>();

    Inheritance(Problems problems) {
        this.problems = problems;
    }

    /** The files in layers, without {@code extends}, or nothing after adding to the problems what is wrong. */
    Optional<Layers> read(Path file) {
        chain.add(file.toAbsolutePath().normalize());
        Optional<Tree> tree = StrictText.read(file, StrictText.SCENARIO_BYTES, problems)
                .flatMap(text -> YamlTree.parse(Place.startOf(file.toString()), text, problems));
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        if (!(tree.get() instanceof Tree.Mapping child)) {
            problems.add(
                    tree.get().place(),
                    "",
                    "must be a block of `key: value` lines but is " + tree.get().kind());
            return Optional.empty();
        }
        Tree.Entry below = child.entries().get(EXTENDS);
        if (below == null) {
            return Optional.of(new Layers(List.of(child)));
        }
        Tree.Mapping own = child.without(EXTENDS);
        return parent(below.value()).map(parent -> withoutPurpose(parent).and(own));
    }

    private static Layers withoutPurpose(Layers parent) {
        return new Layers(
                parent.all().stream().map(layer -> layer.without(PURPOSE)).toList());
    }

    private Optional<Layers> parent(Tree below) {
        if (!(below instanceof Tree.Scalar name)
                || name.isEmpty()
                || Paths.beside(name).isEmpty()) {
            problems.add(below.place(), EXTENDS, "must name one file but is " + below.kind());
            return Optional.empty();
        }
        Path parent = Paths.beside(name).orElseThrow();
        Path absolute = parent.toAbsolutePath().normalize();
        if (chain.contains(absolute)) {
            problems.add(name.place(), EXTENDS, "goes round in a circle: " + circle(absolute));
            return Optional.empty();
        }
        if (!Files.isRegularFile(parent)) {
            problems.add(name.place(), EXTENDS, "there is no file " + parent + StrictText.siblings(parent));
            return Optional.empty();
        }
        return read(parent);
    }

    private String circle(Path again) {
        List<Path> round = new ArrayList<>(chain.subList(chain.indexOf(again), chain.size()));
        round.add(again);
        return round.stream().map(path -> path.getFileName().toString()).collect(Collectors.joining(" -> "));
    }
}
