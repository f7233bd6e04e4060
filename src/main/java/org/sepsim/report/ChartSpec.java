package org.sepsim.report;

/**
 * What a chart shows.
 *
 * @param id name of the file
 * @param title what is seen, in words
 * @param axis title of the vertical axis, with unit
 * @param measure name of the measure
 * @param generation {@code 4G}, {@code 5G}, {@code 6G} or {@code all}; empty where every generation is a line of its own
 * @param level level of the entities
 * @param kind lines or areas
 * @param top most entities drawn one by one
 * @param factor what stored values are multiplied by: 100 where a share is shown in percent
 */
record ChartSpec(
        String id,
        String title,
        String axis,
        String measure,
        String generation,
        String level,
        Kind kind,
        int top,
        double factor) {
    enum Kind {
        /** Medians with bands. */
        LINES,
        /** Means, stacked, the rest of the entities as one. */
        AREAS
    }

    /** Whether the lines are generations rather than entities. */
    boolean byGeneration() {
        return generation.isEmpty();
    }

    boolean percent() {
        return factor == 100;
    }
}
