package org.sepsim.experiment.evidence;

/** Numbers that are asked of a world. One object serves all threads. */
public interface Question {
    /** How many numbers. */
    int size();

    /**
     * Runs one world.
     *
     * @param seed of the experiment
     * @param replicate which of its worlds, from 1
     * @return the numbers; NaN where there is none
     */
    double[] of(long seed, int replicate);
}
