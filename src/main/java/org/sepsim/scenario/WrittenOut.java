package org.sepsim.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario with all defaults written out, to be asked what stands where. */
public final class WrittenOut {
    private final Tree whole;

    /** The scenario's text. */
    public WrittenOut(Scenario scenario) {
        Problems none = new Problems();
        Optional<Tree> tree = YamlTree.parse(Place.startOf(scenario.name()), scenario.resolvedText(), none);
        none.throwIfAny();
        whole = tree.orElseThrow();
    }

    /** The text at a path, if a single value stands there. */
    public Optional<String> at(String path) {
        Tree at = whole;
        for (String key : List.of(path.split("\\."))) {
            Map<String, Tree.Entry> entries = at instanceof Tree.Mapping map ? map.entries() : Map.of();
            if (!entries.containsKey(key)) {
                return Optional.empty();
            }
            at = entries.get(key).value();
        }
        return at instanceof Tree.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
