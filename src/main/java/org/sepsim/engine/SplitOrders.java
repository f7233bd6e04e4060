package org.sepsim.engine;

import org.sepsim.model.World;

/** Splits of specifications that governments ordered, each in the quarter of its order or when work on the specification begins. */
final class SplitOrders {
    private final Stage stage;
    private FirmRelations relations;
    private Forks forks;

    SplitOrders(Stage stage) {
        this.stage = stage;
    }

    void carryOut() {
        if (ordered(stage.world())) {
            if (forks == null) { // few worlds have any
                relations = new FirmRelations(stage);
                forks = new Forks(stage, relations);
            }
            forks.carryOutOrders(relations);
        }
    }

    private static boolean ordered(World world) {
        for (int s = 0; s < world.roster().specifications().size(); s++) {
            if (world.specifications().splitOrdered(s)) {
                return true;
            }
        }
        return false;
    }
}
