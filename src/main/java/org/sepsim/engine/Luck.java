package org.sepsim.engine;

import org.sepsim.model.Grid;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/** Keys of the draws of one purpose, by specification and firm, made once a run. */
final class Luck {
    private final long[][] keys;

    Luck(Stage stage, Purpose purpose) {
        long[] firms = stage.blueprint().firmIds;
        long[] specifications = stage.blueprint().specificationIds;
        keys = Grid.ofLongs(specifications.length, firms.length);
        for (int i = 0; i < firms.length; i++) {
            long begun = stage.chance().begin(purpose, firms[i]);
            for (int s = 0; s < specifications.length; s++) {
                keys[s][i] = Chance.complete(begun, specifications[s]);
            }
        }
    }

    long key(int specification, int firm) {
        return keys[specification][firm];
    }

    /** A uniform number in (0, 1). */
    double uniform(int specification, int firm, int quarter, int draw) {
        return Chance.uniform(keys[specification][firm], 0, quarter, draw);
    }
}
