package org.sepsim.model;

import java.util.HashMap;
import java.util.Map;

/** Refuses two levers on one thing at one time: which of them should hold? */
final class Overlaps {
    private final String name;
    private final Map<String, Integer> last = new HashMap<>();

    /** Levers that stand in a list of this name. */
    Overlaps(String name) {
        this.name = name;
    }

    /** Adds a lever on something, from one quarter to another. */
    void add(String on, int from, int to) {
        Integer before = last.put(on, to);
        if (before != null && from <= before) {
            throw new IllegalArgumentException(name + " must be in order of time and must not overlap for " + on
                    + "; end the earlier one before the later one starts");
        }
    }
}
