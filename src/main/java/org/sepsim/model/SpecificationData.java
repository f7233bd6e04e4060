package org.sepsim.model;

import java.util.List;

/**
 * A specification of a generation: {@code LTE} and {@code WiMAX} are rivals for 4G, {@code NR} is 5G.
 *
 * @param name its name in every file and table
 * @param generation its generation
 * @param workStarts first quarter in which contributions are taken
 * @param freezes quarters in which a release is frozen, in order; the first makes it implementable
 * @param workEnds last quarter in which contributions are taken
 * @param forkOf the specification of the same generation from which it may split off, and without which it is not there; empty for one that stands by itself
 */
public record SpecificationData(
        String name,
        Generation generation,
        Quarter workStarts,
        List<Quarter> freezes,
        Quarter workEnds,
        String forkOf) {
    public SpecificationData {
        freezes = List.copyOf(freezes);
    }
}
