package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
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
        List<Alliance> all = world.alliances().all();
        for (int k = 0; k < all.size(); k++) {
            Alliance alliance = all.get(k);
            for (int m = 0; m < alliance.members() && alliance.smallFirms() > 0; m++) {
                atOnce[alliance.member(m)] = true;
            }
        }
    }

    int agreements(int firm) {
        return atOnce[firm] ? 1 : stage.economy().fringeFirms();
    }
}
