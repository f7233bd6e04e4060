package org.sepsim.mechanism.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.RuleRecords;

class PatentTradeRuleTest {
    private static final ValueGap MARKET = RuleRecords.withDefaults(ValueGap.class);

    /** .5 (1 +- .15) by hand. */
    @Test
    void aValuationIsWhatLicencesBroughtWithinTheMoodOfTheYear() {
        assertThat(MARKET.valuation(0.5, 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(MARKET.valuation(0.5, 1)).isCloseTo(0.575, within(1e-12));
        assertThat(MARKET.valuation(0.5, 0)).isCloseTo(0.425, within(1e-12));
    }

    /** .6 (1 - .3) = .42; with half the cost saved .6 (1 - .15) = .51. */
    @Test
    void patentsGoOnlyToWhoeverValuesThemByMoreThanATradeCosts() {
        assertThat(MARKET.pays(0.41, 0.6, 0)).isTrue();
        assertThat(MARKET.pays(0.43, 0.6, 0)).isFalse();
        assertThat(MARKET.pays(0.6, 0.41, 0)).isFalse();
        assertThat(MARKET.pays(0.5, 0.6, 0.5)).as("through a marketplace").isTrue();
        assertThat(MARKET.pays(0.52, 0.6, 0.5)).isFalse();
    }

    @Test
    void withoutAMarketNothingIsTraded() {
        assertThat(new NoPatentTrade().pays(0, 1, 1)).isFalse();
    }
}
