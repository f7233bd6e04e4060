package org.sepsim.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays one document over another: maps merge deeply; lists and text replace; another {@code type:} drops the other rule's keys. */
final class TreeMerge {
    /** The key that names a rule. */
    static final String TYPE = "type";

    private TreeMerge() {}

    /** {@code child} over {@code parent}; every value keeps its own place. */
    static Tree.Mapping merge(Tree.Mapping parent, Tree.Mapping child) {
        if (namesAnotherRule(parent, child)) {
            return child;
        }
        Map<String, Tree.Entry> merged = new LinkedHashMap<>(parent.entries());
        child.entries().forEach((key, entry) -> merged.merge(key, entry, TreeMerge::mergeEntry));
        return new Tree.Mapping(child.place(), merged);
    }

    /** Whether {@code child} takes the place of all that {@code parent} says of a rule. */
    static boolean namesAnotherRule(Tree.Mapping parent, Tree.Mapping child) {
        return child.entries().containsKey(TYPE) && !child.text(TYPE).equals(parent.text(TYPE));
    }

    private static Tree.Entry mergeEntry(Tree.Entry parent, Tree.Entry child) {
        if (parent.value() instanceof Tree.Mapping below && child.value() instanceof Tree.Mapping above) {
            return new Tree.Entry(child.key(), merge(below, above));
        }
        return child;
    }
}
