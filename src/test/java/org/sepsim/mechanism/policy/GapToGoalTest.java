package org.sepsim.mechanism.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GapToGoalTest {
    private static final double ROUNDING = 1e-12;

    /** By hand: 0.0002 * (0.30 - 0.12) * 1713 = 0.061668. */
    @Test
    void theGapCallsForAPartOfGdp() {
        IndustrialPolicy rule = new GapToGoal(1, 0, 1, 0);
        assertThat(rule.subsidy(0.0002, 0.30, 0.12, 1713)).isCloseTo(0.061668, within(ROUNDING));
        assertThat(new GapToGoal(0.5, 0, 1, 0).subsidy(0.0002, 0.30, 0.12, 1713))
                .isCloseTo(0.030834, within(ROUNDING));
    }

    @Test
    void whoHasReachedItsGoalGetsNothing() {
        IndustrialPolicy rule = new GapToGoal(1, 0, 1, 0);
        assertThat(rule.subsidy(0.0002, 0.30, 0.30, 1713)).isZero();
        assertThat(rule.subsidy(0.0002, 0.30, 0.45, 1713)).isZero();
    }

    /** Half a unit less of firms' own for each public one (Boeing 2016); below 0 firms add their own. */
    @Test
    void crowdingOutTakesItsPartOfPublicMoney() {
        assertThat(new GapToGoal(1, 0.5, 1, 0).added(0.8)).isCloseTo(0.4, within(ROUNDING));
        assertThat(new GapToGoal(1, 0, 1, 0).added(0.8)).isCloseTo(0.8, within(ROUNDING));
        assertThat(new GapToGoal(1, -0.2, 1, 0).added(0.8)).isCloseTo(0.96, within(ROUNDING));
    }

    @Test
    void innovationRisesWithThePartOfStationsAheadOfDemand() {
        IndustrialPolicy rule = new GapToGoal(1, 0, 2, 0);
        assertThat(rule.innovationFactor(0)).isEqualTo(1);
        assertThat(rule.innovationFactor(0.25)).isCloseTo(1.5, within(ROUNDING));
    }

    /** A ministry asks for 600 000 stations, and the levels below it add a fifth: 720 000. */
    @Test
    void lowerLevelsOfGovernmentAddToATarget() {
        assertThat(new GapToGoal(1, 0, 1, 0.2).aim(0.6)).isCloseTo(0.72, within(ROUNDING));
        assertThat(new GapToGoal(1, 0, 1, 0).aim(0.6)).isEqualTo(0.6);
    }

    @Test
    void aStateThatKeepsOutDoesNothing() {
        IndustrialPolicy none = new NoIndustrialPolicy();
        assertThat(none.strength()).isZero();
        assertThat(none.subsidy(0.01, 1, 0, 20000)).isZero();
        assertThat(none.innovationFactor(1)).isEqualTo(1);
        assertThat(none.aim(0.6)).isEqualTo(0.6);
    }
}
