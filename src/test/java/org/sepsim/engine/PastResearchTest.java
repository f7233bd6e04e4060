package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.capital.PerpetualInventory;

class PastResearchTest {
    private static final double ROUNDING = 1e-9;

    /** Who has always grown at one rate has the capital of the closed form, at any time. */
    @Test
    void evenGrowthIsTheSteadyState() {
        PastResearch past = new PastResearch(100, 0.05, 0.05, PastResearch.falls(0.05), 0.15);
        double now = PerpetualInventory.steadyState(100, 0.05, 0.15);
        assertThat(past.stock(0)).isCloseTo(now, within(ROUNDING));
        assertThat(past.stock(3)).isCloseTo(now / Math.pow(1.05, 3), within(ROUNDING));
        assertThat(past.stock(9)).isCloseTo(now / Math.pow(1.05, 9), within(ROUNDING));
        assertThat(past.stock(30)).isCloseTo(now / Math.pow(1.05, 30), within(ROUNDING));
    }

    /** By hand, doubling every year for five years from a constant 1: 1/0.15, then .85 times it plus 2, 4, 8, 16 and 32. */
    @Test
    void capitalIsAddedUpYearByYear() {
        PastResearch past = new PastResearch(32, 1, 0, PastResearch.falls(0), 0.15);
        double oldest = 1 / 0.15;
        assertThat(past.stock(5)).isCloseTo(oldest, within(ROUNDING));
        assertThat(past.stock(20)).isCloseTo(oldest, within(ROUNDING));
        double next = 0.85 * oldest + 2;
        assertThat(past.stock(4)).isCloseTo(next, within(ROUNDING));
        double last = (((0.85 * next + 4) * 0.85 + 8) * 0.85 + 16) * 0.85 + 32;
        assertThat(past.stock(0)).isCloseTo(last, within(ROUNDING));
        assertThat(past.spentWithin(2.5)).isCloseTo(32 + 16 + 4, within(ROUNDING));
    }

    /** Of two firms that spend the same now, the one that has grown had less when 3G was made. */
    @Test
    void whoHasGrownHadLess() {
        PastResearch grown = new PastResearch(100, 0.3, 0.05, PastResearch.falls(0.05), 0.15);
        PastResearch steady = new PastResearch(100, 0, 0.05, PastResearch.falls(0.05), 0.15);
        for (int year = 0; year < 10; year++) {
            assertThat(grown.stock(year)).isLessThan(steady.stock(year));
        }
    }
}
