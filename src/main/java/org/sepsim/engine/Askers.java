package org.sepsim.engine;

import java.util.Arrays;

/** Who asks small licensees for a part of a device, kept until parts, pools or those who ask by themselves have changed. */
final class Askers {
    private final int[] firm;
    private final boolean[] asked;
    private int count;
    private double coverage;
    private double squares;
    private int parts = -1;
    private int alliances = -1;

    Askers(int firms) {
        firm = new int[firms];
        asked = new boolean[firms];
    }

    /** Whether they are those of parts as combined so many times, and of a version of the book of alliances. */
    boolean areThoseOf(int combinations, int version, boolean[] asks) {
        return parts == combinations && alliances == version && Arrays.equals(asks, asked);
    }

    /** Takes those whom pools have measured last. */
    void take(Pools pools, int combinations, int version, boolean[] asks) {
        parts = combinations;
        alliances = version;
        System.arraycopy(asks, 0, asked, 0, asked.length);
        count = pools.asking();
        for (int k = 0; k < count; k++) {
            firm[k] = pools.licensor(k);
        }
        coverage = pools.coverage();
        squares = pools.squares();
    }

    int count() {
        return count;
    }

    int firm(int k) {
        return firm[k];
    }

    /** Part of the device for which small licensees are asked at all. */
    double coverage() {
        return coverage;
    }

    /** Sum of squares of its parts as they are asked for, a pool's members as one. */
    double squares() {
        return squares;
    }
}
