package org.sepsim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Sixteen equal firms; the numbers are arithmetic on the published parameters, given to seven digits: tolerance 1e-7 unless said. */
class NelsonWinterTest {
    private static final NelsonWinterIndustry INDUSTRY =
            new NelsonWinterIndustry(16, 22.425, 0.16, 67, 0.16, 0.03, 0.0223, 0.00112);

    @Test
    void sixteenEqualFirmsEarnALittleAndGrowByIt() {
        assertThat(INDUSTRY.price()).isCloseTo(1.1670847, within(1e-7));
        assertThat(INDUSTRY.profit()).isCloseTo(0.00331356, within(1e-8));
        assertThat(INDUSTRY.investment()).isCloseTo(0.03331356, within(1e-8));
        assertThat(INDUSTRY.nextCapital()).isCloseTo(22.4993065, within(1e-7));
    }

    @Test
    void theyWouldInvestMoreIfTheyCouldPay() {
        assertThat(INDUSTRY.desiredInvestment()).isCloseTo(0.1446030, within(1e-7));
        assertThat(INDUSTRY.investment()).isLessThan(INDUSTRY.desiredInvestment());
    }

    /** Industry figures carry six and five digits. */
    @Test
    void theIndustryInnovatesOnceAPeriodAndImitatesEverySecond() {
        assertThat(INDUSTRY.draws(0.125, 0.0223, 1)).isCloseTo(0.0625097, within(1e-7));
        assertThat(INDUSTRY.draws(0.125, 0.0223, 16)).isCloseTo(1.000155, within(1e-6));
        assertThat(INDUSTRY.draws(1.25, 0.00112, 16)).isCloseTo(0.50232, within(1e-5));
    }
}
