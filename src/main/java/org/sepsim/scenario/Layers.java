package org.sepsim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A document in layers: a file, those that extend it, and what a command line or a design lays over them.
 *
 * @param all from the lowest to the uppermost, at least one
 */
record Layers(List<Tree.Mapping> all) {
    Layers {
        all = List.copyOf(all);
    }

    /** With one more on top. */
    Layers and(Tree.Mapping above) {
        List<Tree.Mapping> more = new ArrayList<>(all);
        more.add(above);
        return new Layers(more);
    }

    /** All of them merged. */
    Tree.Mapping merged() {
        return upTo(all.size() - 1);
    }

    private Tree.Mapping upTo(int layer) {
        Tree.Mapping merged = all.get(0);
        for (Tree.Mapping above : all.subList(1, layer + 1)) {
            merged = TreeMerge.merge(merged, above);
        }
        return merged;
    }

    /** Of which paths no layer above the given one says what stands there: itself, or by another rule to which it would belong. */
    Predicate<String> notFixedAbove(int layer) {
        Predicate<String> free = path -> true;
        Tree.Mapping below = upTo(layer);
        for (Tree.Mapping above : all.subList(layer + 1, all.size())) {
            Tree.Mapping under = below;
            free = free.and(path -> !fixes(above, under, path));
            below = TreeMerge.merge(below, above);
        }
        return free;
    }

    private static boolean fixes(Tree.Mapping above, Tree.Mapping below, String path) {
        Tree at = above;
        Tree under = below;
        for (String key : path.split("\\.", -1)) {
            if (!(at instanceof Tree.Mapping map) || namesAnotherRule(map, under)) {
                return true;
            }
            if (!map.entries().containsKey(key)) {
                return false;
            }
            at = map.entries().get(key).value();
            under = child(under, key);
        }
        return true;
    }

    private static boolean namesAnotherRule(Tree.Mapping above, Tree under) {
        Tree.Mapping below = under instanceof Tree.Mapping map ? map : new Tree.Mapping(above.place(), Map.of());
        return TreeMerge.namesAnotherRule(below, above);
    }

    private static Tree child(Tree tree, String key) {
        Tree.Entry entry = tree instanceof Tree.Mapping map ? map.entries().get(key) : null;
        return entry == null ? Tree.Mapping.empty(tree.place()) : entry.value();
    }
}
