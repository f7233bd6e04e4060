package org.sepsim.report;

import java.awt.Color;

/** Colours from low to high, each darker than the one before, so that they can be told apart without colour too. */
final class Heat {
    private static final Color[] STOPS = {
        new Color(0xfb, 0xf3, 0xdc),
        new Color(0xf2, 0xc1, 0x5a),
        new Color(0xdb, 0x6d, 0x2a),
        new Color(0x98, 0x2c, 0x55),
        new Color(0x2a, 0x16, 0x4f)
    };

    private Heat() {}

    /**
     * The colour of a place between the lowest and the highest value.
     *
     * @param share from 0 to 1
     */
    static Color colour(double share) {
        double place = share * (STOPS.length - 1);
        int below = (int) Math.min(STOPS.length - 2, Math.floor(place));
        double part = place - below;
        Color from = STOPS[below];
        Color to = STOPS[below + 1];
        return new Color(
                mixed(from.getRed(), to.getRed(), part),
                mixed(from.getGreen(), to.getGreen(), part),
                mixed(from.getBlue(), to.getBlue(), part));
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + part * (to - from));
    }
}
