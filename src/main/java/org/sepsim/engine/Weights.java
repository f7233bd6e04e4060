package org.sepsim.engine;

import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Sizes of nations, not to be written; they hold until the year turns. */
final class Weights {
    private Weights() {}

    /** Gross domestic product of the year by nation; after the horizon that of its last year. */
    static double[] gdp(World world) {
        return world.nations().gdpIn(year(world));
    }

    /** Share of each nation in the world's gross domestic product. */
    static double[] ofNations(World world) {
        return world.nations().shareOfGdp(year(world));
    }

    private static int year(World world) {
        return Math.min(world.year(), Quarter.YEARS - 1);
    }
}
