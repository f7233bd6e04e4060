package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Alliance;
import org.sepsim.model.World;

/** How many agreements it takes a firm to license all small licensees: one where an alliance of its has a committee of them, else one with each. */
final class Committees {
    private final Stage stage;
    private final boolean[] atOnce;

    Committees(Stage stage) {
        this.stage = stage;
        atOnce = new boolean[stage.world().firms().count];
    }

    /** Looks who agrees with all small firms at once. */
    void look(World world) {
        Arrays.fill(atOnce, false);
        for (Alliance alliance : world.alliances().all()) {
            for (int i = 0; i < atOnce.length && alliance.smallFirms() > 0; i++) {
                atOnce[i] |= alliance.has(i);
            }
        }
    }

    int agreements(int firm) {
        return atOnce[firm] ? 1 : stage.economy().fringeFirms();
    }
}
