package org.sepsim.engine;

import org.sepsim.model.World;

/** Sizes of nations. */
final class Weights {
    private Weights() {}

    /** Share of each nation in the world's gross domestic product. */
    static double[] ofNations(World world) {
        double[] size = new double[world.nations().count];
        double all = 0;
        for (int c = 0; c < size.length; c++) {
            size[c] = world.nations().gdp[c][world.year()];
            all += size[c];
        }
        for (int c = 0; c < size.length; c++) {
            size[c] /= all;
        }
        return size;
    }
}
