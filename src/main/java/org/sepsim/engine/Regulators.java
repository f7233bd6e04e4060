package org.sepsim.engine;

import java.util.List;
import org.sepsim.model.Grid;
import org.sepsim.model.NationData;
import org.sepsim.model.Quarter;
import org.sepsim.model.Regulator;
import org.sepsim.model.Roster;
import org.sepsim.model.WorldData;

/** Who regulates what for whom: looked up once, and again once an authority has begun or a nation has joined or left a treaty. */
final class Regulators {
    private final List<Regulator> all;
    private final Roster roster;
    /** By quarter: how often anything about authorities and treaties has changed, counted from 1. */
    private final int[] changes;
    /** What was found last, by kind and nation, and after how many changes. */
    private final Regulator[][] found;

    private final int[][] asked;

    Regulators(Stage stage) {
        all = stage.data().regulators();
        roster = stage.world().roster();
        changes = stage.blueprint().treatyChanges;
        int nations = stage.world().nations().count;
        found = new Regulator[Regulator.Kind.values().length][nations];
        asked = Grid.ofInts(found.length, nations);
    }

    /** The first authority of a kind that works for a nation in a quarter; {@code null} if there is none. */
    Regulator of(Regulator.Kind kind, int nation, int quarter) {
        int k = kind.ordinal();
        if (asked[k][nation] != changes[quarter]) {
            asked[k][nation] = changes[quarter];
            found[k][nation] = find(kind, nation, quarter);
        }
        return found[k][nation];
    }

    /**
     * Counts by quarter, from 1, how often authorities have begun their work and memberships have begun or ended: between two changes everybody is served by the same.
     *
     * @param quarters how many
     */
    static int[] changes(WorldData data, int quarters) {
        int[] changes = new int[quarters];
        changes[0] = 1;
        for (Regulator regulator : data.regulators()) {
            note(regulator.since(), changes);
        }
        for (NationData nation : data.nations()) {
            for (NationData.Membership member : nation.treaties().values()) {
                note(member.since(), changes);
                note(member.until(), changes);
            }
        }
        for (int q = 1; q < quarters; q++) {
            changes[q] += changes[q - 1];
        }
        return changes;
    }

    private static void note(Quarter change, int[] changes) {
        if (change != null && change.index() > 0 && change.index() < changes.length) {
            changes[change.index()]++;
        }
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
