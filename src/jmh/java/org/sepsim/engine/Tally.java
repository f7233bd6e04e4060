package org.sepsim.engine;

/** Counts of arithmetic, which the classes made by {@link CountingClasses} keep; one thread counts. */
public final class Tally {
    /** Uniform numbers drawn. */
    public static long draws;

    public static long exponentials;
    public static long logarithms;

    private Tally() {}

    static long[] now() {
        return new long[] {draws, exponentials, logarithms};
    }
}
