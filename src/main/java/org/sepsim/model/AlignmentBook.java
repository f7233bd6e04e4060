package org.sepsim.model;

/**
 * Alignment of nations, a_cd in [-1, 1]: 1 for one mind, -1 for enemies; symmetric, and 1 of a nation with itself. Estimated for 2005 and since then moved by events only.
 *
 * <p>A step s in [0, 1] goes that part of the way left to the end of the scale: {@code a' = a - s (1 + a)} down, {@code a' = a + s (1 - a)} up.
 */
public final class AlignmentBook {
    /** Why two nations fall out. */
    public enum Cause {
        /** A security incident that one lays at the other's door. */
        INCIDENT,
        /** One excludes a vendor of the other. */
        BAN,
        /** One cuts a firm of the other off from components. */
        CONTROL
    }

    private final int nations;
    /** By nation and nation. */
    private final double[][] alignment;

    private final double[] steps = new double[Cause.values().length];
    private int version;

    AlignmentBook(int nations) {
        this.nations = nations;
        alignment = Grid.ofDoubles(nations, nations);
        for (int c = 0; c < nations; c++) {
            alignment[c][c] = 1;
        }
    }

    /**
     * What worlds may start from, looked through once for all of them.
     *
     * @param start at {@code c * nations + d}
     * @return the same
     * @throws IllegalArgumentException if it is not symmetric, in [-1, 1] and 1 on the diagonal
     */
    public static double[] checked(double[] start, int nations) {
        for (int c = 0; c < nations; c++) {
            for (int d = 0; d <= c; d++) {
                double value = Check.within("alignment", start[c * nations + d], -1, 1);
                if (value != start[d * nations + c] || (c == d && value != 1)) {
                    throw new IllegalArgumentException("alignment must be symmetric and 1 of a nation with itself");
                }
            }
        }
        return start;
    }

    /**
     * Writes what a world starts from.
     *
     * @param start from {@link #checked}
     * @param steps down by cause, in the order of {@link Cause}, each in [0, 1]
     */
    public void start(double[] start, double[] steps) {
        for (double step : steps) {
            Check.within("step", step, 0, 1);
        }
        for (int c = 0; c < nations; c++) {
            System.arraycopy(start, c * nations, alignment[c], 0, nations);
        }
        System.arraycopy(steps, 0, this.steps, 0, this.steps.length);
    }

    /** Alignment of two nations, in [-1, 1]. */
    public double between(int c, int d) {
        return alignment[c][d];
    }

    /** Counts changes since 2005. */
    public int version() {
        return version;
    }

    /** Two nations fall out. */
    void fall(int c, int d, Cause cause) {
        double a = between(c, d);
        set(c, d, a - steps[cause.ordinal()] * (1 + a));
    }

    /** Two nations come closer, by a part in [0, 1] of what is left to full alignment. */
    void rise(int c, int d, double part) {
        double a = between(c, d);
        set(c, d, a + part * (1 - a));
    }

    private void set(int c, int d, double value) {
        if (c != d && value != between(c, d)) {
            alignment[c][d] = value;
            alignment[d][c] = value;
            version++;
        }
    }

    /** Alignment by nation and nation; not to be written. */
    public double[][] all() {
        return alignment;
    }
}
