package org.sepsim.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MembersChoiceTest {
    private final MembersChoice rule = new MembersChoice(0.1, 5);

    /** A fee of a tenth against 20 agreements of 5 million each: worth it below a billion. */
    @Test
    void smallLicensorsJoinAndLargeOnesStayOutside() {
        assertThat(rule.poolIncome(0.5)).isCloseTo(0.45, within(1e-12));
        assertThat(rule.bilateralIncome(0.5, 20)).isCloseTo(0.4, within(1e-12));
        assertThat(rule.poolIncome(1.2)).isLessThan(rule.bilateralIncome(1.2, 20));
        assertThat(rule.bilateralIncome(0.05, 20)).isZero();
    }

    @Test
    void aPoolIsWorthMoreTheMoreLicenseesThereAre() {
        assertThat(rule.poolIncome(1.2)).isLessThan(rule.bilateralIncome(1.2, 20));
        assertThat(rule.poolIncome(1.2)).isGreaterThan(rule.bilateralIncome(1.2, 200));
    }
}
