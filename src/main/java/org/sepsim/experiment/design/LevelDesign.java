package org.sepsim.experiment.design;

/** A design that combines listed values. Pure. */
public interface LevelDesign extends Design {
    /** Instead of a level: the factor is left as the scenario has it. */
    int AS_IT_IS = -1;

    /**
     * The points in order.
     *
     * @param levels how many values each factor has
     * @return point by factor, each a level from 0 or {@link #AS_IT_IS}
     */
    int[][] points(int[] levels);
}
