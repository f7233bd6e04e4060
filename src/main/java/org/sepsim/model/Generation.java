package org.sepsim.model;

import java.util.List;

/** A generation of mobile systems. {@code LEGACY} is 2G and 3G as in use in 2005; it is never reported as a race. */
public enum Generation {
    LEGACY("legacy"),
    G4("4G"),
    G5("5G"),
    G6("6G");

    /** How many there are; arrays by generation have this length. */
    public static final int COUNT = values().length;

    private static final List<Generation> ALL = List.of(values());

    private final String label;

    Generation(String label) {
        this.label = label;
    }

    /** The name in files: {@code legacy}, {@code 4G}, {@code 5G}, {@code 6G}. */
    public String label() {
        return label;
    }

    /**
     * The generation at that place in arrays.
     *
     * @throws IndexOutOfBoundsException if it is not from 0 to {@link #COUNT} - 1
     */
    public static Generation at(int index) {
        return ALL.get(index);
    }

    /** The generation with that label, or {@code null} for any other text. */
    public static Generation labelled(String label) {
        for (int g = 0; g < COUNT; g++) {
            Generation generation = ALL.get(g);
            if (generation.label.equals(label)) {
                return generation;
            }
        }
        return null;
    }

    /** Position in arrays by generation: 0 for legacy to 3 for 6G. */
    public int index() {
        return ordinal();
    }
}
