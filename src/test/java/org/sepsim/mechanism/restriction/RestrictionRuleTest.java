package org.sepsim.mechanism.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.RuleRecords;

/** Values by hand. */
class RestrictionRuleTest {
    private final ThresholdBandwagon rule = new ThresholdBandwagon(0.5, 2, 0.25, 0.125, 0.5, 0.5, 0.12, 0.25);

    /** Others of size 3 and 1, aligned .5 and 1, and an opponent: 1.5 of 2.5 exclude. */
    @Test
    void friendsCountByAlignmentAndSizeAndOpponentsDoNot() {
        double[][] alignment = {{1, 0.5, 1, -0.8}, {0.5, 1, 0, 0}, {1, 0, 1, 0}, {-0.8, 0, 0, 1}};
        double[][] friends = new double[4][4];
        double[] part = new double[4];
        double[] others = new double[4];
        Bandwagon.weigh(alignment, new double[] {9, 3, 1, 5}, friends, part);
        Bandwagon.shares(friends, part, new boolean[] {true, true, false, true}, others);
        assertThat(others[0]).as("1.5 of 2.5").isCloseTo(0.6, within(1e-15));
        assertThat(others[1]).as("4.5 of 4.5").isCloseTo(1, within(1e-15));
        assertThat(others[3]).as("nobody to follow").isZero();
    }

    /** .5*.6 + 2*.1 + .25 + .125. */
    @Test
    void pressureIsTheSumOfItsWeightedTerms() {
        Pressure pressure = rule.pressure(0.6, 0.1, true, true);
        assertThat(pressure.total()).isCloseTo(0.875, within(1e-15));
        assertThat(rule.pressure(0.6, 0.1, false, false).total()).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void onTheBoundaryANationActsWithinTheSlackOfRounding() {
        Hurdle hurdle = Hurdle.of(rule, 0.375, 0.25); // .375 + .5*.25
        assertThat(hurdle.total()).isEqualTo(0.5);
        assertThat(rule.excludes(new Pressure(0.5, 0, 0, 0), hurdle)).isTrue();
        assertThat(rule.excludes(new Pressure(0.5 - 5e-10, 0, 0, 0), hurdle)).isTrue();
        assertThat(rule.excludes(new Pressure(0.5 - 2e-9, 0, 0, 0), hurdle)).isFalse();
    }

    @Test
    void aBanIsLiftedOnlyWhenPressureIsBelowTheHurdleByTheHysteresis() {
        Hurdle hurdle = Hurdle.of(rule, 0.5, 0);
        assertThat(rule.lifts(new Pressure(0.26, 0, 0, 0), hurdle)).isFalse();
        assertThat(rule.lifts(new Pressure(0.25, 0, 0, 0), hurdle)).isFalse();
        assertThat(rule.lifts(new Pressure(0.24, 0, 0, 0), hurdle)).isTrue();
    }

    @Test
    void whoJudgesAloneDoesNotFollow() {
        OwnJudgement alone = RuleRecords.withDefaults(OwnJudgement.class);
        assertThat(alone.pressure(1, 0, false, false).total()).isZero();
        assertThat(alone.pressure(1, 0.3, true, false)).isEqualTo(alone.pressure(0, 0.3, true, false));
    }

    @Test
    void asTheyStandNobodyDecides() {
        AsTheyStand stand = new AsTheyStand();
        Pressure great = new Pressure(9, 9, 9, 9);
        assertThat(stand.excludes(great, Hurdle.of(stand, 0, 0))).isFalse();
        assertThat(stand.lifts(stand.pressure(0, 0, false, false), Hurdle.of(stand, 9, 0)))
                .isFalse();
    }
}
