package org.sepsim.mechanism.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T18 on the rule that small licensees follow; tolerance 1e-12 is rounding. */
class SmallLicenceRuleTest {
    private static final TakeItOrLeaveIt FREE_TALKS = new TakeItOrLeaveIt(1, 0);
    private static final double NO_LIMIT = 1;

    /** Demand 1 - R of complements: R = n/(n + 1), take-up 1 - R, revenue R(1 - R), surplus (1 - R)^2/2; n = 1 is the pool of all. */
    @ParameterizedTest(name = "{0} offers: rate {1}, taken by {2}, revenue {3}, surplus {4}")
    @CsvSource({
        "1, 0.5,              0.5,              0.25,             0.125",
        "2, 0.66666666666667, 0.33333333333333, 0.22222222222222, 0.05555555555556",
        "10, 0.90909090909091, 0.09090909090909, 0.08264462809917, 0.00413223140496",
    })
    void singleLicencesStackUpAndAPoolServesBothSides(
            int offers, double rate, double takeUp, double revenue, double surplus) {
        double asked = FREE_TALKS.rate(NO_LIMIT, offers, 0, 0.5);
        double taken = FREE_TALKS.takeUp(asked, offers, 0);
        assertThat(asked).isCloseTo(rate, within(1e-12));
        assertThat(taken).isCloseTo(takeUp, within(1e-12));
        assertThat(asked * taken).isCloseTo(revenue, within(1e-12));
        assertThat(taken * taken / 2).isCloseTo(surplus, within(1e-12));
    }

    @Test
    void whatIsAskedOfOthersIsTheLimit() {
        assertThat(new TakeItOrLeaveIt(0.1, 0).rate(0.066, 10, 0, 0.5)).isEqualTo(0.066);
        assertThat(new TakeItOrLeaveIt(0.1, 0).rate(0.066, 1, 0, 0.5)).isCloseTo(0.05, within(1e-12));
    }

    /** (.1 - 10 * .004) 10/11 by hand; at .01 a licence, ten cost all that a small firm could bear. */
    @Test
    void manyLicencesCostASmallFirmWhatItCannotPayInRates() {
        TakeItOrLeaveIt rule = new TakeItOrLeaveIt(0.1, 0.0001);
        assertThat(rule.rate(0.066, 10, 0.004, 0.5)).isCloseTo(0.06 * 10 / 11, within(1e-12));
        assertThat(rule.rate(0.066, 10, 0.01, 0.5)).isZero();
        assertThat(rule.takeUp(0, 10, 0.01)).isZero();
        assertThat(rule.takeUp(0.045, 1, 0.01)).as("one licence of a pool").isCloseTo(0.45, within(1e-12));
    }

    @Test
    void likeNamedMakersAllPayTheUsualPart() {
        LikeNamedMakers rule = new LikeNamedMakers();
        assertThat(rule.rate(0.066, 10, 1, 0.5)).isCloseTo(0.033, within(1e-12));
        assertThat(rule.takeUp(0.033, 10, 1)).isEqualTo(1);
    }
}
