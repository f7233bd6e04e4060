package org.sepsim.model;

import java.util.Arrays;

/** Which nation excludes which firm. Cells are {@code nation * firms + firm}. */
public final class Restrictions {
    private final int firms;
    private final boolean[][] excluded;
    private final int[] removalBy;
    private final boolean[] everBy;
    /** Distrust of a vendor, at least 0, in units of utility. */
    public final double[] distrust;

    private int version;
    private int lastRemoval = -1;

    Restrictions(int nations, int firms) {
        this.firms = firms;
        excluded = new boolean[Generation.COUNT][nations * firms];
        removalBy = new int[nations * firms];
        everBy = new boolean[nations];
        Arrays.fill(removalBy, Integer.MAX_VALUE);
        distrust = new double[nations * firms];
    }

    /** Whether the nation excludes the firm from new purchases of a generation. */
    public boolean excludes(int generation, int nation, int firm) {
        return excluded[generation][nation * firms + firm];
    }

    /** Whether the nation has ever excluded anybody; where it has not, nobody need ask about each vendor. */
    public boolean everBy(int nation) {
        return everBy[nation];
    }

    /** Quarter by which what the firm has installed must be gone; the largest int if it may stay. */
    public int removalBy(int nation, int firm) {
        return removalBy[nation * firms + firm];
    }

    /** Counts changes; 0 as long as nobody has ever restricted anybody. */
    public int version() {
        return version;
    }

    /** Last quarter in which anything must be removed; -1 if nothing ever. */
    public int lastRemoval() {
        return lastRemoval;
    }

    void exclude(int nation, int firm, Generation generation, Quarter removal) {
        everBy[nation] = true;
        for (int g = 0; g < Generation.COUNT; g++) {
            // A ban of a generation holds for all newer ones: nobody admits to the next what is shut out of this.
            if (generation == null || g >= generation.index()) {
                excluded[g][nation * firms + firm] = true;
            }
        }
        if (removal != null) {
            removalBy[nation * firms + firm] = removal.index();
            lastRemoval = Math.max(lastRemoval, removal.index());
        }
        version++;
    }

    void admit(int nation, int firm) {
        for (boolean[] ofGeneration : excluded) {
            ofGeneration[nation * firms + firm] = false;
        }
        removalBy[nation * firms + firm] = Integer.MAX_VALUE;
        version++;
    }

    /** Exclusions of one firm hold for the firm that takes it over. */
    void inherit(int nations, int from, int into) {
        for (int c = 0; c < nations; c++) {
            for (boolean[] ofGeneration : excluded) {
                ofGeneration[c * firms + into] |= ofGeneration[c * firms + from];
            }
        }
        version++;
    }
}
