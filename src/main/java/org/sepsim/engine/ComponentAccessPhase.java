package org.sepsim.engine;

import org.sepsim.mechanism.access.AccessRecovery;
import org.sepsim.model.FirmBook;
import org.sepsim.model.World;

/** Firms cut off from components find others (M10). */
final class ComponentAccessPhase implements PhaseStep {
    private static final double QUARTER = 0.25;

    private final Stage stage;

    ComponentAccessPhase(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void step() {
        World world = stage.world();
        FirmBook firms = world.firms();
        AccessRecovery rule = stage.mechanisms().accessRecovery();
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i] && firms.access[i] < 1) {
                firms.access[i] = rule.next(firms.access[i], world.chipEffort(firms.home[i]), QUARTER);
            }
        }
    }
}
