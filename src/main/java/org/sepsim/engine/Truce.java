package org.sepsim.engine;

import org.sepsim.model.World;
import org.sepsim.model.event.AccessRestored;
import org.sepsim.model.event.Lift;
import org.sepsim.model.event.ResearchDecoupled;

/** The lever of détente: all exclusions, controls and decoupling of research end. What was bought, learned and distrusted meanwhile stays. */
final class Truce {
    private final World world;

    Truce(World world) {
        this.world = world;
    }

    /** Lifts what is in force. */
    void make() {
        for (int c = 0; c < world.nations().count; c++) {
            String nation = world.roster().nations().get(c);
            for (int i = 0; i < world.firms().count; i++) {
                String firm = world.roster().firms().get(i);
                if (world.restrictions().excludes(c, i)) {
                    world.apply(new Lift(nation, firm, "agreed to end all restrictions"));
                }
                if (world.controls().barred(c, i) > 0) {
                    world.apply(new AccessRestored(nation, firm));
                }
            }
        }
        int leader = world.controls().decouplingLeader();
        if (leader >= 0) {
            world.apply(new ResearchDecoupled(world.roster().nations().get(leader), 0));
        }
    }
}
