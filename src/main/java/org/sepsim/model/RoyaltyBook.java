package org.sepsim.model;

import java.util.Arrays;

/** Royalties of the quarter by the generation of the device they are paid on, billion USD. */
public final class RoyaltyBook {
    /** By generation and firm; the fringe stands behind the last firm. */
    public final double[][] paid;

    RoyaltyBook(int firms) {
        paid = Grid.ofDoubles(Generation.COUNT, firms + 1);
    }

    /** Opens a new quarter: nothing is paid yet. */
    public void clear() {
        for (double[] ofGeneration : paid) {
            Arrays.fill(ofGeneration, 0);
        }
    }
}
