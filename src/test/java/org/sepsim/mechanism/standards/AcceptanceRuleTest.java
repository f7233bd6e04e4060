package org.sepsim.mechanism.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.mechanism.RuleRecords;

/** Approval of contributions; tolerance 1e-12 is rounding. */
class AcceptanceRuleTest {
    private static final MeritAndPolitics POLITICS = RuleRecords.withDefaults(MeritAndPolitics.class);
    private static final MeritOnly MERIT = RuleRecords.withDefaults(MeritOnly.class);

    static Stream<AcceptanceRule> rules() {
        return Stream.of(POLITICS, MERIT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void oneContributionInFiveIsApprovedAtMeanMeritWithoutFriendsOrFoes(AcceptanceRule rule) {
        assertThat(rule.probability(0, 0, 0)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void approvalRisesWithMeritWithSupportAndWithLeadership() {
        assertRising(-3, 3, merit -> POLITICS.probability(merit, 0.1, 0.1));
        assertRising(-1, 1, support -> POLITICS.probability(0.1, support, 0.1));
        assertRising(0, 1, leadership -> POLITICS.probability(0.1, 0.1, leadership));
        assertRising(-3, 3, merit -> MERIT.probability(merit, 0, 0));
    }

    private static void assertRising(double from, double to, DoubleUnaryOperator probability) {
        double before = 0;
        for (int step = 0; step <= 20; step++) {
            double now = probability.applyAsDouble(from + (to - from) * step / 20);
            assertThat(now).isGreaterThan(before).isLessThan(1);
            before = now;
        }
    }

    /** logit p = logit .2 + .5 (.4) + .5 (.2) by hand. */
    @Test
    void friendsAndPostsMultiplyTheOdds() {
        double p = POLITICS.probability(0, 0.4, 0.2);
        assertThat(p / (1 - p)).isCloseTo(0.25 * Math.exp(0.3), within(1e-12));
    }

    @Test
    void alliesAndRivalsOfEqualWeightCancel() {
        double up = POLITICS.probability(0, 0.3, 0);
        double down = POLITICS.probability(0, -0.3, 0);
        double product = up / (1 - up) * (down / (1 - down));
        assertThat(product).isCloseTo(0.25 * 0.25, within(1e-12));
    }

    /** .71 of .3 + .1 is .284: with .3 in favour the vote passes, with .28 of .4 it fails and a fifth of the part opposed is lost. */
    @Test
    void opposedContributionsPassWithSeventyOnePercentOfTheVotesCast() {
        assertThat(POLITICS.unopposed(0.3, 0.1)).isEqualTo(1);
        assertThat(POLITICS.unopposed(0.28, 0.12)).isCloseTo(1 - 0.2 * 0.12, within(1e-12));
        assertThat(POLITICS.unopposed(0.71, 0.29)).as("just enough").isEqualTo(1);
        assertThat(POLITICS.unopposed(0, 1)).isCloseTo(0.8, within(1e-12));
        assertThat(POLITICS.unopposed(0.1, 0)).as("consensus").isEqualTo(1);
        assertThat(MERIT.unopposed(0, 1)).isEqualTo(1);
    }

    @Test
    void meritOnlyIsDeafToPolitics() {
        assertThat(MERIT.probability(0.7, -1, 0)).isEqualTo(MERIT.probability(0.7, 1, 1));
    }

    @Test
    void withoutPoliticsTheTwoRulesAreOne() {
        AcceptanceRule silent =
                RuleRecords.changed(MeritAndPolitics.class, "supportWeight", 0.0); // and no posts held below
        for (double merit = -2; merit <= 2; merit += 0.5) {
            assertThat(MERIT.probability(merit, 0.8, 0)).isEqualTo(silent.probability(merit, 0.8, 0));
        }
        assertThat(MERIT.contributionsPerFamily()).isEqualTo(POLITICS.contributionsPerFamily());
        assertThat(MERIT.familiesPerApproval()).isEqualTo(POLITICS.familiesPerApproval());
        assertThat(MERIT.riseBeforeFreeze()).isEqualTo(POLITICS.riseBeforeFreeze());
        assertThat(MERIT.leadershipTurnover()).isEqualTo(POLITICS.leadershipTurnover());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLimitsOfMeritAreCertaintyNotAnError(AcceptanceRule rule) {
        assertThat(rule.probability(1e5, 0, 0)).isEqualTo(1);
        assertThat(rule.probability(-1e5, 0, 0)).isZero();
    }
}
