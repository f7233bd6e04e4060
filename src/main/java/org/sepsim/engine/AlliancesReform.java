package org.sepsim.engine;

import org.sepsim.model.event.Event;

/** Alliances take and lose members (M6). */
final class AlliancesReform implements PhaseStep {
    private final Stage stage;

    AlliancesReform(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void step() {
        for (Event event : stage.mechanisms().alliances().reform(stage.world())) {
            stage.world().apply(event);
        }
    }
}
