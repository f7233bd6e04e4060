package org.sepsim.engine;

import org.sepsim.model.Policy;
import org.sepsim.model.event.Event;

/** Nations exclude and admit vendors by their own rule, once the dated restrictions have ended (M9). */
final class NationsDecide implements PhaseStep {
    private final Stage stage;

    NationsDecide(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void step() {
        Policy.Restrictions restrictions = stage.policy().restrictions();
        boolean scheduled = restrictions.mode() == Policy.Mode.SCHEDULED
                || (restrictions.mode() == Policy.Mode.SCHEDULED_THEN_ENDOGENOUS
                        && stage.world().quarter()
                                <= restrictions.scheduledUntil().index());
        if (scheduled) {
            return;
        }
        for (Event event : stage.mechanisms().restrictions().decide(stage.world())) {
            stage.world().apply(event);
        }
    }
}
