package org.sepsim.mechanism.exclusivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExclusivityRuleTest {
    private static final RewardForSharing RULE = new RewardForSharing(0.1);

    /** .2 (1 - .55)/(1 - .1) = .1, a tenth of the way from .2. */
    @Test
    void theMoreLicencesBringTheMoreAFirmOffers() {
        assertThat(RULE.kept(0.2, 0.2, 0.55, 0.1)).isCloseTo(0.19, within(1e-12));
        assertThat(RULE.kept(0.2, 0.2, 0.1, 0.1)).isEqualTo(0.2);
        assertThat(RULE.kept(0.2, 0.2, 0.0, 0.1)).isGreaterThan(0.2);
    }

    @Test
    void aFirmThatLivesOnLicencesEndsUpKeepingNothing() {
        double kept = 0.5;
        for (int year = 0; year < 200; year++) {
            kept = RULE.kept(kept, 0.5, 1, 0.2);
        }
        assertThat(kept).isLessThan(1e-9);
    }

    @Test
    void nobodyKeepsMoreThanAll() {
        assertThat(new RewardForSharing(1).kept(0.5, 0.5, 0, 0.9)).isEqualTo(1);
    }

    @Test
    void habitAndPureLicensorsStayWhereTheyAre() {
        assertThat(new FixedExclusivity().kept(0.3, 0.2, 0.9, 0.1)).isEqualTo(0.3);
        assertThat(RULE.kept(0.02, 0.02, 0.9, 1)).isEqualTo(0.02);
    }
}
