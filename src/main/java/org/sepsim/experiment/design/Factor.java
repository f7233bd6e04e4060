package org.sepsim.experiment.design;

import org.sepsim.scenario.Place;

/** What a design varies: a path of the scenario, and values for it. */
public interface Factor {
    /** Path of the parameter, rule or block in the scenario. */
    String path();

    /** Where the path is written. */
    Place key();

    /** How many values it has in a grid; 0 if nobody said. */
    int levels();

    /** A value of a grid, from 0. */
    Setting level(int level);

    /**
     * The value at a place between the lowest and the highest.
     *
     * @param u from 0 to 1
     */
    Setting at(double u);
}
