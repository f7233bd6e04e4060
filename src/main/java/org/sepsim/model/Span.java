package org.sepsim.model;

/** From when to when a lever holds; {@code null} stands for the first and for the last quarter of all. */
final class Span {
    private Span() {}

    /** The first quarter in which a lever holds. */
    static int first(Quarter start) {
        return start == null ? 0 : start.index();
    }

    /** The last quarter in which a lever holds. */
    static int last(Quarter end) {
        return end == null ? Integer.MAX_VALUE : end.index();
    }

    /** Refuses a lever that ends before it begins. */
    static void check(String name, Quarter start, Quarter end) {
        if (last(end) < first(start)) {
            throw new IllegalArgumentException(name + " must not be before start but is " + end);
        }
    }

    /** Refuses a generation that is no generation, {@code all} among them. */
    static void checkGeneration(String generation) {
        if (Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be legacy, 4G, 5G or 6G but is " + generation);
        }
    }
}
