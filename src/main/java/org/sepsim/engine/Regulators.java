package org.sepsim.engine;

import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.Roster;

/** Who regulates what for whom. */
final class Regulators {
    private final List<Regulator> all;
    private final Roster roster;
    /** What was found last, by kind and nation, and in which quarter, counted from 1. */
    private final Regulator[][] found;

    private final int[][] asked;

    Regulators(Stage stage) {
        all = stage.data().regulators();
        roster = stage.world().roster();
        int nations = stage.world().nations().count;
        found = new Regulator[Regulator.Kind.values().length][nations];
        asked = new int[found.length][nations];
    }

    /** The first authority of a kind that works for a nation in a quarter; {@code null} if there is none. */
    Regulator of(Regulator.Kind kind, int nation, int quarter) {
        int k = kind.ordinal();
        if (asked[k][nation] != 1 + quarter) {
            asked[k][nation] = 1 + quarter;
            found[k][nation] = find(kind, nation, quarter);
        }
        return found[k][nation];
    }

    private Regulator find(Regulator.Kind kind, int nation, int quarter) {
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
