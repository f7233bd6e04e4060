package org.sepsim.experiment.sensitivity;

import java.util.List;

/** Indices estimated from blocks of runs that can be resampled: trajectories, or rows of the matrices of a design. */
public interface Indices {
    /** The indices that are estimated, the one by which factors are ranked first. */
    List<String> names();

    /** Blocks that have all their values. */
    int blocks();

    /**
     * Estimates from some blocks.
     *
     * @param some places of the blocks, from 0; one may come several times
     * @return index, in the order of {@link #names}, by factor; NaN where the values tell nothing
     */
    double[][] of(int[] some);
}
