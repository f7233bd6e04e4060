package org.sepsim.model;

/** Which specifications there are: all of the world's files but for those that are there only after a split, and who went with these. */
public final class SpecificationBook {
    private final Roster roster;
    private final boolean[] live;
    private final boolean[] ordered;
    private boolean anyOrdered;
    private final boolean[] divided = new boolean[Generation.COUNT];
    private final boolean[][] followers;

    SpecificationBook(Roster roster, int firms) {
        this.roster = roster;
        live = new boolean[roster.specifications().size()];
        ordered = new boolean[live.length];
        followers = Grid.ofBooleans(live.length, firms);
        for (int s = 0; s < live.length; s++) {
            live[s] = roster.trunkOf(s) == Roster.NO_TRUNK;
        }
    }

    /** Whether a specification is there. */
    public boolean isLive(int specification) {
        return live[specification];
    }

    /** Whether a specification of the generation has split. */
    public boolean divided(int generation) {
        return divided[generation];
    }

    /** Whether a firm went with a fork when it split off. */
    public boolean follows(int fork, int firm) {
        return followers[fork][firm];
    }

    /** Whether governments see to it that a specification splits. */
    public boolean splitOrdered(int trunk) {
        return ordered[trunk];
    }

    /** Whether they see to it that any does. */
    public boolean anySplitOrdered() {
        return anyOrdered;
    }

    void orderSplit(int trunk) {
        ordered[trunk] = true;
        anyOrdered = true;
    }

    void split(int fork, int[] firms) {
        live[fork] = true;
        divided[roster.generationOf(fork)] = true;
        for (int i : firms) {
            followers[fork][i] = true;
        }
    }

    void repair(int fork) {
        live[fork] = false;
        java.util.Arrays.fill(followers[fork], false);
        boolean still = false;
        for (int s = 0; s < live.length; s++) {
            boolean otherFork = roster.trunkOf(s) != Roster.NO_TRUNK && live[s];
            still |= otherFork && roster.generationOf(s) == roster.generationOf(fork);
        }
        divided[roster.generationOf(fork)] = still;
    }
}
