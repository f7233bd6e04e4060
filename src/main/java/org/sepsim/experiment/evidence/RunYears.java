package org.sepsim.experiment.evidence;

import java.util.Map;

/** What a run says of years. */
interface RunYears {
    /** A number; NaN where there is none. */
    double of(String measure, String generation, String level, String entity, int year);

    /** The numbers of all entities of a level, by name. */
    Map<String, Double> ofAll(String measure, String generation, String level, int year);
}
