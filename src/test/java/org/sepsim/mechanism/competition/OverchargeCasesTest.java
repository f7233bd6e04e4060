package org.sepsim.mechanism.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.RuleRecords;

/** When an authority objects, what it orders and what it fines; tolerance 1e-15 is rounding. */
class OverchargeCasesTest {
    private final OverchargeCases rule = new OverchargeCases(0.02, 0.1, 2, 0.08);

    /** Top-down: 2 % of the price of 6.6 % asked. */
    @Test
    void whatIsAllowedIsThePartThatBringsAllLicensorsTheFairRate() {
        assertThat(rule.allowed(0.066)).isCloseTo(0.02 / 0.066, within(1e-15));
        assertThat(rule.allowed(0.066) * 0.066).isCloseTo(0.02, within(1e-15));
        assertThat(rule.allowed(0.02)).isEqualTo(1);
        assertThat(rule.allowed(0.01)).as("nobody may take more than it asks").isEqualTo(1);
    }

    @Test
    void itObjectsFromTheLeastOverchargeOn() {
        assertThat(rule.objects(0.0999)).isFalse();
        assertThat(rule.objects(0.1)).isTrue();
    }

    /** NDRC v. Qualcomm (2015): 8 % of 12.2 billion USD of revenue in China of 2013 is 975 million. */
    @Test
    void theFineOfTheRecordIsItsShareOfTheRevenueOfTheJurisdiction() {
        assertThat(rule.fine(12.19)).isCloseTo(0.975, within(0.001));
        assertThat(rule.fine(0)).isZero();
    }

    @Test
    void withoutTheRuleNobodyIsObjectedTo() {
        NoCases none = new NoCases();
        assertThat(none.allowed(0.3)).isEqualTo(1);
        assertThat(none.objects(1000)).isFalse();
        assertThat(none.fine(1000)).isZero();
    }

    @Test
    void valuesOutOfRangeAreRefusedByName() {
        assertThatThrownBy(() -> RuleRecords.changed(OverchargeCases.class, "fairRate", 0.0))
                .hasMessageContaining("fairRate");
        assertThatThrownBy(() -> new OverchargeCases(0.02, 0.1, 0, 0.08)).hasMessageContaining("caseYears");
    }
}
