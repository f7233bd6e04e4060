package org.sepsim.engine;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.mechanism.incident.IncidentRule;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.event.Incident;
import org.sepsim.model.event.LateWords;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/** Accusations after the last of the record: every January each nation may accuse each home of vendors of infrastructure to which it is opposed. */
final class Accusations {
    /** A probability is at most the number expected, but for rounding: most draws need no exponential. */
    private static final double ROUNDING = 1e-15;

    private final Stage stage;
    private final World world;
    private final IncidentRule rule;
    private final boolean[] sells;
    /** By nation: what the keys of its accusations begin with. */
    private final long[] begun;

    Accusations(Stage stage) {
        this.stage = stage;
        world = stage.world();
        rule = stage.mechanisms().incidents();
        sells = new boolean[world.nations().count];
        begun = new long[sells.length];
        for (int c = 0; c < begun.length; c++) {
            begun[c] = stage.chance().begin(Purpose.INCIDENTS, stage.blueprint().nationIds[c]);
        }
    }

    /** Last quarter with an incident of the record; -1 if it has none. */
    static int lastOf(Iterable<DatedEvent> history) {
        int last = -1;
        for (DatedEvent dated : history) {
            if (dated.event() instanceof Incident) {
                last = Math.max(last, dated.quarter().index());
            }
        }
        return last;
    }

    /** Draws the year's. */
    void draw() {
        if (world.quarter() <= stage.blueprint().lastIncident) {
            return;
        }
        findSellers();
        double[] size = Weights.ofNations(world);
        for (int d = 0; d < size.length; d++) {
            for (int c = 0; c < size.length && sells[d]; c++) {
                double expected = rule.expected(world.alignment().between(d, c), size[c]);
                if (expected > 0 && happens(c, d, expected)) {
                    world.apply(new Incident(
                            world.roster().nations().get(c),
                            world.roster().nations().get(d),
                            rule.weight(),
                            new LateWords(out -> out.add("drawn, ")
                                    .add(Math.rint(1000 * expected) / 1000)
                                    .add(" expected in a year"))));
                }
            }
        }
    }

    private void findSellers() {
        java.util.Arrays.fill(sells, false);
        FirmBook firms = world.firms();
        for (int firm : world.infrastructure().firmOf) {
            if (firm != Roster.FRINGE && firms.active[firm]) {
                sells[firms.home[firm]] = true;
            }
        }
    }

    private boolean happens(int c, int d, double expected) {
        long key = Chance.complete(begun[c], stage.blueprint().nationIds[d]);
        double u = Chance.uniform(key, 0, world.quarter(), 0);
        return u <= expected + ROUNDING && u < 1 - FastMath.exp(-expected);
    }
}
