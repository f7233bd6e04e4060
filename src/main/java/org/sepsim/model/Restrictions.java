package org.sepsim.model;

import java.util.Arrays;

/** Which nation excludes which firm, and what it has against it. Cells are {@code firm * nations + nation}: whoever asks goes through all nations for one firm. */
public final class Restrictions {
    private final int nations;
    private final boolean[][] excluded;
    private final int[] removalBy;
    private final int[] decisionBy;
    private final boolean[] everBy;
    private final boolean[] everExcluded;
    /** Distrust by vendor and nation, at least 0, in units of utility. */
    public final double[][] distrust;
    /** What no nation's distrust of a vendor exceeds. */
    public final double[] mostDistrust;
    /** Weight of the incidents laid at a firm's door since January, in units of utility. */
    public final double[] incidents;

    private int version;
    private int lastRemoval = -1;
    private int lastDecision = -1;
    private final boolean[] accused;
    private boolean everAccused;

    Restrictions(int nations, int firms) {
        this.nations = nations;
        excluded = Grid.ofBooleans(Generation.COUNT, nations * firms);
        removalBy = new int[nations * firms];
        decisionBy = new int[nations * firms];
        everBy = new boolean[nations];
        everExcluded = new boolean[firms];
        Arrays.fill(removalBy, Integer.MAX_VALUE);
        Arrays.fill(decisionBy, -1);
        distrust = Grid.ofDoubles(firms, nations);
        mostDistrust = new double[firms];
        incidents = new double[firms];
        accused = new boolean[firms];
    }

    /** Whether the nation excludes the firm from new purchases of a generation. */
    public boolean excludes(int generation, int nation, int firm) {
        return excluded[generation][firm * nations + nation];
    }

    /** Whether the nation excludes the firm from new purchases of any generation; who is excluded from one is excluded from all newer ones. */
    public boolean excludes(int nation, int firm) {
        return excluded[Generation.COUNT - 1][firm * nations + nation];
    }

    /** Whether the nation has ever excluded anybody; where it has not, nobody need ask about each vendor. */
    public boolean everBy(int nation) {
        return everBy[nation];
    }

    /** Whether anybody has ever excluded the firm, or one that it has taken over. */
    public boolean everExcluded(int firm) {
        return everExcluded[firm];
    }

    /** Quarter by which what the firm has installed must be gone; the largest int if it may stay. */
    public int removalBy(int nation, int firm) {
        return removalBy[firm * nations + nation];
    }

    /** Counts changes; 0 as long as nobody has ever restricted anybody. */
    public int version() {
        return version;
    }

    /** Last quarter in which anything must be removed; -1 if nothing ever. */
    public int lastRemoval() {
        return lastRemoval;
    }

    /** Quarter in which an assessment makes the nation decide on the firm; -1 if there has been none. */
    public int decisionBy(int nation, int firm) {
        return decisionBy[firm * nations + nation];
    }

    /** Last quarter in which an assessment makes anybody decide; -1 if none ever. */
    public int lastDecision() {
        return lastDecision;
    }

    /** Whether anybody has ever been accused. */
    public boolean everAccused() {
        return everAccused;
    }

    /** Whether an incident has ever been laid at the firm's door. */
    public boolean accused(int firm) {
        return accused[firm];
    }

    void accuse(int firm, double weight) {
        incidents[firm] += weight;
        accused[firm] = true;
        everAccused = true;
    }

    void assess(int nation, int firm, int quarter) {
        decisionBy[firm * nations + nation] = quarter;
        lastDecision = Math.max(lastDecision, quarter);
    }

    void exclude(int nation, int firm, Generation generation, Quarter removal) {
        everBy[nation] = true;
        everExcluded[firm] = true;
        for (int g = 0; g < Generation.COUNT; g++) {
            // A ban of a generation holds for all newer ones: nobody admits to the next what is shut out of this.
            if (generation == null || g >= generation.index()) {
                excluded[g][firm * nations + nation] = true;
            }
        }
        if (removal != null) {
            removalBy[firm * nations + nation] = removal.index();
            lastRemoval = Math.max(lastRemoval, removal.index());
        }
        version++;
    }

    void admit(int nation, int firm) {
        for (boolean[] ofGeneration : excluded) {
            ofGeneration[firm * nations + nation] = false;
        }
        removalBy[firm * nations + nation] = Integer.MAX_VALUE;
        version++;
    }

    /** Exclusions of one firm hold for the firm that takes it over. */
    void inherit(int from, int into) {
        everExcluded[into] |= everExcluded[from];
        for (int c = 0; c < nations; c++) {
            for (boolean[] ofGeneration : excluded) {
                ofGeneration[into * nations + c] |= ofGeneration[from * nations + c];
            }
        }
        version++;
    }
}
