package org.sepsim.engine;

import org.sepsim.model.Roster;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/** Keys of the draws of one purpose, by specification and firm, made once a run. */
final class Luck {
    private final long[][] keys;

    Luck(Stage stage, Purpose purpose) {
        Roster roster = stage.world().roster();
        keys = new long[roster.specifications().size()][roster.firms().size()];
        for (int s = 0; s < keys.length; s++) {
            long specification = Chance.id(roster.specifications().get(s).name());
            for (int i = 0; i < keys[s].length; i++) {
                keys[s][i] =
                        stage.chance().key(purpose, Chance.id(roster.firms().get(i)), specification);
            }
        }
    }

    /** A uniform number in (0, 1). */
    double uniform(int specification, int firm, int quarter, int draw) {
        return Chance.uniform(keys[specification][firm], 0, quarter, draw);
    }
}
