package org.sepsim.engine;

import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.Roster;

/** Who regulates what for whom. */
final class Regulators {
    private final List<Regulator> all;
    private final Roster roster;

    Regulators(Stage stage) {
        all = stage.data().regulators();
        roster = stage.world().roster();
    }

    /** The first authority of a kind that works for a nation in a quarter; {@code null} if there is none. */
    Regulator of(Regulator.Kind kind, int nation, int quarter) {
        Quarter now = new Quarter(quarter);
        for (Regulator regulator : all) {
            if (regulator.kind() == kind
                    && regulator.since().compareTo(now) <= 0
                    && roster.isOf(nation, regulator.jurisdiction(), now)) {
                return regulator;
            }
        }
        return null;
    }
}
