package org.sepsim.engine;

import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Sizes of nations. */
final class Weights {
    private Weights() {}

    /** Gross domestic product of the year by nation; after the horizon that of its last year. */
    static double[] gdp(World world) {
        int year = Math.min(world.year(), Quarter.YEARS - 1);
        double[] gdp = new double[world.nations().count];
        for (int c = 0; c < gdp.length; c++) {
            gdp[c] = world.nations().gdp[c][year];
        }
        return gdp;
    }

    /** Share of each nation in the world's gross domestic product. */
    static double[] ofNations(World world) {
        double[] size = gdp(world);
        double all = 0;
        for (double ofNation : size) {
            all += ofNation;
        }
        for (int c = 0; c < size.length; c++) {
            size[c] /= all;
        }
        return size;
    }
}
