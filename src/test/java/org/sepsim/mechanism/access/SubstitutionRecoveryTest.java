package org.sepsim.mechanism.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Component access after a control that takes 60 % of it; tolerance 1e-12 is rounding. */
class SubstitutionRecoveryTest {
    private static final AccessRecovery RULE = new SubstitutionRecovery(0.25);

    /** 1 - .6/e by hand. */
    @Test
    void fourYearsAtAQuarterAYearRestoreAllButOneEth() {
        assertThat(RULE.next(0.4, 1, 4)).isCloseTo(1 - 0.6 / Math.E, within(1e-12));
        assertThat(RULE.next(0.4, 1, 4)).isCloseTo(0.7792723, within(5e-8)); // as printed
    }

    @Test
    void sixteenQuartersAreFourYearsExactly() {
        double access = 0.4;
        for (int quarter = 0; quarter < 16; quarter++) {
            access = RULE.next(access, 1, 0.25);
        }
        assertThat(access).isCloseTo(1 - 0.6 / Math.E, within(1e-12));
    }

    @Test
    void accessRecoversFasterWithMoreEffortAndNeverOvershoots() {
        double before = 0.4;
        for (double effort = 0.5; effort <= 10; effort += 0.5) {
            double access = RULE.next(0.4, effort, 1);
            assertThat(access).isGreaterThan(before).isLessThan(1);
            before = access;
        }
        assertThat(RULE.next(0.4, 2, 1)).isCloseTo(RULE.next(0.4, 1, 2), within(1e-12));
    }

    @Test
    void withoutEffortOrRateNothingRecoversAndFullAccessStaysFull() {
        assertThat(RULE.next(0.4, 0, 4)).isCloseTo(0.4, within(1e-15));
        assertThat(new SubstitutionRecovery(0).next(0.4, 9, 4)).isCloseTo(0.4, within(1e-15));
        assertThat(RULE.next(1, 3, 4)).isEqualTo(1);
    }
}
