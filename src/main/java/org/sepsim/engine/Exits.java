package org.sepsim.engine;

import org.sepsim.mechanism.exit.ExitRule;
import org.sepsim.model.FirmBook;
import org.sepsim.model.World;
import org.sepsim.model.event.Failed;

/** Firms that end because they cannot go on, at the close of a year, after the accounts. One that has not been in business for a year is spared. */
final class Exits implements PhaseStep {
    private final Stage stage;

    Exits(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void step() {
        World world = stage.world();
        if (world.quarter() % 4 != 3) {
            return;
        }
        FirmBook firms = world.firms();
        ExitRule rule = stage.mechanisms().exit();
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i]
                    && firms.quartersToDate[i] == 4
                    && rule.ends(firms.cash[i], firms.marginToDate[i], firms.salesToDate[i])) {
                world.apply(new Failed(
                        world.roster().firms().get(i), firms.cash[i], firms.marginToDate[i], firms.salesToDate[i]));
            }
        }
    }
}
