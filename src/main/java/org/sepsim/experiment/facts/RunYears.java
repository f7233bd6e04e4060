package org.sepsim.experiment.facts;

import java.util.Map;

/** What a run says of years. */
interface RunYears {
    /** A number; NaN where there is none. */
    double of(String measure, String generation, String level, String entity, int year);

    /** The numbers of all entities of a level, by name. */
    Map<String, Double> ofAll(String measure, String generation, String level, int year);

    /** What was seen beside the measures. */
    Witness witness();

    /** The world's number. */
    default double world(String measure, String generation, int year) {
        return of(measure, generation, "world", "World", year);
    }
}
