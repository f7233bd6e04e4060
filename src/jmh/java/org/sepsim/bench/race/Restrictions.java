package org.sepsim.bench.race;

import java.util.Arrays;

/** Who shuts out whom, afresh every year, and what share of nations is left to each. */
final class Restrictions {
    private final double[] threshold = new double[Race.NATIONS];
    private final double[] access = new double[Race.NATIONS];
    private int active;

    Restrictions() {
        Arrays.setAll(threshold, Race::threshold);
    }

    /**
     * Decides the year.
     *
     * @param ofNation patents of each nation's firms
     * @param all their sum
     */
    void decide(long[] ofNation, long all) {
        active = 0;
        for (int m = 0; m < Race.NATIONS; m++) {
            double share = all == 0 ? 0 : (double) ofNation[m] / all;
            int shut = 0;
            for (int n = 0; n < Race.NATIONS; n++) {
                shut += n != m && share > threshold[n] ? 1 : 0;
            }
            active += shut;
            access[m] = 1 - (double) shut / Race.NATIONS;
        }
    }

    double access(int nation) {
        return access[nation];
    }

    int active() {
        return active;
    }
}
