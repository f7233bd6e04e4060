package org.sepsim.mechanism.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Perpetual inventory against its closed forms; tolerances 1e-9 and 1e-7 are those of rounding and of the digits printed. */
class PerpetualInventoryTest {
    private static final PerpetualInventory RULE = new PerpetualInventory(0.15, 0.0533);

    /** K = R(1+g)/(g+delta) = 100*1.05/0.20 by hand. */
    @Test
    void spendingThatAlwaysGrewHoldsTheStockAtItsSteadyRatio() {
        double stock = PerpetualInventory.steadyState(100, 0.05, 0.15);
        assertThat(stock).isCloseTo(525, within(1e-9));
        double before = stock / 1.05;
        assertThat(before).isCloseTo(500, within(1e-9));
        assertThat(PerpetualInventory.next(before, 100, 0.15)).isCloseTo(stock, within(1e-9));
    }

    @Test
    void theSteadyRatioIsReachedFromNothing() {
        double stock = 0;
        double spend = 1;
        for (int year = 0; year < 200; year++) { // the start fades as (.85/1.05)^200, below 1e-18
            spend *= 1.05;
            stock = PerpetualInventory.next(stock, spend, 0.15);
        }
        assertThat(stock / spend).isCloseTo(5.25, within(1e-9));
    }

    /** 100(1 - 0.85^5) by hand. */
    @Test
    void fiveYearsOfConstantSpendingBuildTheStockUp() {
        double stock = 0;
        for (int year = 0; year < 5; year++) {
            stock = PerpetualInventory.next(stock, 15, 0.15);
        }
        assertThat(stock).isCloseTo(55.62946875, within(1e-7));
    }

    /** (15/4)(1 - 0.85^5)/delta_q: a quarter's spending lies idle for no part of the year. */
    @Test
    void twentyQuartersGiveLessThanFiveYearsBecauseSpendingAgesWithinTheYear() {
        double stock = 0;
        for (int quarter = 0; quarter < 20; quarter++) {
            stock = RULE.quarterlyRetention() * stock + 3.75;
        }
        assertThat(stock).isCloseTo(52.39441, within(5e-6)); // five decimals printed
    }

    @Test
    void fourQuartersDepreciateAsMuchAsAYear() {
        assertThat(PerpetualInventory.quarterly(0.15)).isCloseTo(0.0398154106, within(1e-10));
        double kept = RULE.quarterlyRetention();
        assertThat(kept * kept * kept * kept).isCloseTo(0.85, within(1e-12));
        assertThat(RULE.yearlyDepreciation()).isEqualTo(0.15);
    }

    /** ln 2/13 = 0.05332; the parameter carries four decimals, which is 2e-4 of a half after 13 years. */
    @Test
    void researchProductivityHalvesInThirteenYears() {
        assertThat(RULE.productivity(0)).isEqualTo(1);
        assertThat(RULE.productivity(13)).isCloseTo(0.5, within(2e-4));
        assertThat(RULE.productivity(26)).isCloseTo(RULE.productivity(13) * RULE.productivity(13), within(1e-12));
        assertThat(new PerpetualInventory(0.15, 0).productivity(35)).isEqualTo(1);
    }
}
