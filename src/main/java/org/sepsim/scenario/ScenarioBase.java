package org.sepsim.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scenario as read, over which other values can be laid: the points of a design. */
public final class ScenarioBase {
    private final ScenarioReader reader;
    private final Layers layers;
    private final Scenario scenario;

    ScenarioBase(ScenarioReader reader, Layers layers, Scenario scenario) {
        this.reader = reader;
        this.layers = layers;
        this.scenario = scenario;
    }

    /** The scenario itself. */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * The scenario called {@code name} that has {@code overlays} laid over this one, the last uppermost, or nothing after adding to the problems what
     * is wrong with them. They merge as a file does with the file that it extends.
     */
    public Optional<Scenario> with(String name, List<Tree.Mapping> overlays, Problems problems) {
        Layers all = layers;
        for (Tree.Mapping overlay : overlays) {
            all = all.and(overlay);
        }
        return reader.bind(name, all, problems);
    }

    /** What stands at {@code path} when all defaults are written out, if anything. */
    public Optional<Tree> valueAt(String path) {
        Tree at = resolved();
        for (String key : List.of(path.split("\\."))) {
            Map<String, Tree.Entry> entries = at instanceof Tree.Mapping map ? map.entries() : Map.of();
            if (!entries.containsKey(key)) {
                return Optional.empty();
            }
            at = entries.get(key).value();
        }
        return Optional.of(at);
    }

    private Tree resolved() {
        Problems none = new Problems();
        Optional<Tree> whole = YamlTree.parse(Place.startOf(scenario.name()), scenario.resolvedText(), none);
        none.throwIfAny();
        return whole.orElseThrow();
    }
}
