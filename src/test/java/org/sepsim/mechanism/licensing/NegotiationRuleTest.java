package org.sepsim.mechanism.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.RuleRecords;

/** When talks fail; tolerance 1e-12 is rounding. */
class NegotiationRuleTest {
    private static final DivergentExpectations TALKS = RuleRecords.withDefaults(DivergentExpectations.class);

    /** .1 exp(-2 * .02 / .04) = .1/e by hand. */
    @Test
    void talksFailWhereExpectationsDifferByMoreThanASuitCosts() {
        assertThat(TALKS.failure(0.04)).isCloseTo(0.1 / Math.E, within(1e-12));
    }

    @Test
    void nobodySuesForALittleAndAtMostTheDivergentPartOverMuch() {
        assertThat(TALKS.failure(0)).isZero();
        assertThat(TALKS.failure(1e-3)).isLessThan(1e-15);
        assertThat(TALKS.failure(1e6)).isCloseTo(0.1, within(1e-7));
        assertThat(TALKS.failure(0.1)).isLessThan(TALKS.failure(0.2));
    }

    /** Equal at a balance without bound: exp(0) is 1. */
    @Test
    void noTalksFailMoreOftenThanTheGreatestProbabilitySays() {
        for (double between : new double[] {1e-9, 0.01, 1, 1e6}) {
            assertThat(TALKS.failure(between)).isLessThanOrEqualTo(TALKS.greatestFailure());
        }
        assertThat(TALKS.failure(Double.POSITIVE_INFINITY)).isEqualTo(TALKS.greatestFailure());
        assertThat(RuleRecords.withDefaults(ImmediateAgreement.class).greatestFailure())
                .isZero();
    }

    @Test
    void dearerSuitsAreFewer() {
        DivergentExpectations dear = RuleRecords.changed(DivergentExpectations.class, "suitCost", 0.1);
        assertThat(dear.failure(0.5)).isLessThan(TALKS.failure(0.5));
    }

    /** .25 + 1/3 of .75 is one half. */
    @Test
    void theUsualAwardIsTheUsualHalfOfWhatIsAsked() {
        double award = TALKS.bid() + TALKS.awardWeight() * (1 - TALKS.bid());
        double usual = RuleRecords.withDefaults(ProportionalLicensing.class).usualRealisation();
        assertThat(award).isCloseTo(usual, within(1e-3));
    }

    @Test
    void thoseWhoExpectTheSameAwardAgreeAtOnce() {
        assertThat(RuleRecords.withDefaults(ImmediateAgreement.class).failure(10))
                .isZero();
    }
}
