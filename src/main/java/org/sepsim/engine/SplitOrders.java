package org.sepsim.engine;

/** Splits of specifications that governments ordered, each in the quarter of its order or when work on the specification begins. */
final class SplitOrders {
    private final Stage stage;
    private FirmRelations relations;
    private Forks forks;

    SplitOrders(Stage stage) {
        this.stage = stage;
    }

    void carryOut() {
        if (stage.world().specifications().anySplitOrdered()) {
            if (forks == null) { // few worlds have any
                relations = new FirmRelations(stage);
                forks = new Forks(stage, relations);
            }
            forks.carryOutOrders(relations);
        }
    }
}
