package org.sepsim.engine;

import org.sepsim.model.Business;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.World;
import org.sepsim.model.event.Ban;

/** The lever of two blocs: who is aligned with the nation that leads and who is opposed to it exclude each other's vendors, on the same two sides between which research is decoupled (M10). Order is of no account: a ban moves only who is opposed already. */
final class Blocs {
    private final World world;

    Blocs(World world) {
        this.world = world;
    }

    /** Both sides exclude what they do not exclude yet, from new purchases of all generations. */
    void part(int leader) {
        FirmBook firms = world.firms();
        for (int i = 0; i < firms.count; i++) {
            if (firms.active[i] && firms.does[Business.INFRASTRUCTURE.index()][i]) {
                for (int c = 0; c < world.nations().count; c++) {
                    part(leader, c, i);
                }
            }
        }
    }

    private void part(int leader, int c, int i) {
        double ofNation = world.alignment().between(leader, c);
        double ofHome = world.alignment().between(leader, world.firms().home[i]);
        if (ofNation * ofHome < 0 && !world.restrictions().excludes(Generation.LEGACY.index(), c, i)) {
            String why = "alignment with " + world.roster().nations().get(leader) + " " + rounded(ofNation)
                    + ", of the vendor's home " + rounded(ofHome);
            world.apply(new Ban(
                    world.roster().nations().get(c), world.roster().firms().get(i), "all", null, why));
        }
    }

    private static double rounded(double value) {
        return Math.rint(1000 * value) / 1000;
    }
}
