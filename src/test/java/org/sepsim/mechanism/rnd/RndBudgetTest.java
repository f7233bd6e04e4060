package org.sepsim.mechanism.rnd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.mechanism.RuleRecords;

/**
 * R&amp;D budgets of a firm at rest, E = rho S and A = S = 1 with rho = .15, when sales fall by 29 %. The record to explain: spending falls by less than 5 % and its ratio to sales rises by
 * 30-50 %.
 */
class RndBudgetTest {
    private static final double RHO = 0.15;
    private static final double AFTER_THE_FALL = 0.71;

    static Stream<RndBudget> rules() {
        return Stream.of(
                RuleRecords.withDefaults(AspirationBudget.class),
                RuleRecords.withDefaults(PartialAdjustment.class),
                RuleRecords.withDefaults(ConstantRatio.class));
    }

    private static double spendingAfterTheFall(RndBudget rule) {
        return rule.next(RHO, AFTER_THE_FALL, RHO, 1) / RHO;
    }

    /** The slowest gap fades as 0.9^400, below 1e-18; tolerance 1e-9 is rounding. */
    @ParameterizedTest
    @MethodSource("rules")
    void atConstantSalesTheRatioReturnsToItsTarget(RndBudget rule) {
        for (double start : new double[] {0.01, RHO, 0.9}) {
            double spend = start;
            double aspiration = 3;
            for (int year = 0; year < 400; year++) {
                spend = rule.next(spend, 1, RHO, aspiration);
                aspiration = rule.aspiration(aspiration, 1);
            }
            assertThat(spend).as("from %s", start).isCloseTo(RHO, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void onTargetWithSalesAsAspiredNothingChanges(RndBudget rule) {
        assertThat(rule.next(RHO, 1, RHO, 1)).isCloseTo(RHO, within(1e-15));
        assertThat(rule.aspiration(1, 1)).isCloseTo(1, within(1e-15));
    }

    /** The four corners of the ranges of down and eta in the model's text, and the defaults. */
    @ParameterizedTest(name = "down {0}, eta {1}")
    @CsvSource({"0.05, 0.1", "0.05, 0.2", "0.20, 0.1", "0.20, 0.2", "0.10, 0.15"})
    void whenSalesFallTheRatioJumpsWhileSpendingHardlyMoves(double down, double eta) {
        double spending = spendingAfterTheFall(new AspirationBudget(0.8, down, eta, 0.7));
        assertThat(spending).isGreaterThan(0.95);
        assertThat(spending / AFTER_THE_FALL).isBetween(1.30, 1.50);
    }

    /** exp(.1 ln .71 + .15 * .29) by hand. */
    @Test
    void theFallOfSalesIsAnsweredBySlowCutsAndSearch() {
        assertThat(spendingAfterTheFall(new AspirationBudget(0.8, 0.1, 0.15, 0.7)))
                .isCloseTo(1.0092939, within(1e-7));
    }

    @Test
    void aConstantRatioCutsSpendingAsMuchAsSalesAndIsRejected() {
        assertThat(spendingAfterTheFall(new ConstantRatio())).isCloseTo(AFTER_THE_FALL, within(1e-12));
    }

    /** ln .95 / ln .71 = .1498: only slower adjustment would pass, so this record alone does not reject the rival. */
    @Test
    void symmetricAdjustmentPassesOnlyIfItIsSlowBothWays() {
        assertThat(spendingAfterTheFall(new PartialAdjustment(0.14))).isGreaterThan(0.95);
        assertThat(spendingAfterTheFall(new PartialAdjustment(0.16))).isLessThan(0.95);
    }

    @Test
    void budgetsRiseFasterThanTheyFall() {
        RndBudget rule = new AspirationBudget(0.8, 0.1, 0, 0.7);
        double up = rule.next(RHO, 2, RHO, 1) / RHO;
        double down = RHO / rule.next(RHO, 0.5, RHO, 1);
        assertThat(up).isCloseTo(Math.pow(2, 0.8), within(1e-12));
        assertThat(down).isCloseTo(Math.pow(2, 0.1), within(1e-12));
    }

    @Test
    void searchStartsBelowTheAspirationLevelOnly() {
        RndBudget searching = new AspirationBudget(0.8, 0.1, 0.15, 0.7);
        RndBudget content = new AspirationBudget(0.8, 0.1, 0, 0.7);
        assertThat(searching.next(RHO, 1, RHO, 1)).isEqualTo(content.next(RHO, 1, RHO, 1));
        assertThat(searching.next(RHO, 1, RHO, 1.01)).isGreaterThan(content.next(RHO, 1, RHO, 1.01));
    }

    /** d ln E / d ln S = down - eta at S = A: negative at the defaults, so a small disappointment raises R&amp;D. */
    @Test
    void aSmallDisappointmentRaisesSpendingWhereSearchExceedsCuts() {
        assertThat(new AspirationBudget(0.8, 0.1, 0.15, 0.7).next(RHO, 0.99, RHO, 1))
                .isGreaterThan(RHO);
        assertThat(new AspirationBudget(0.8, 0.2, 0.15, 0.7).next(RHO, 0.99, RHO, 1))
                .isLessThan(RHO);
    }

    /** .7 A + .3 S by hand. */
    @Test
    void theAspirationLevelFollowsSalesWithALag() {
        assertThat(new AspirationBudget(0.8, 0.1, 0.15, 0.7).aspiration(1, 0.71))
                .isCloseTo(0.913, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aFirmWithoutSalesNeverSpendsMoreThanBefore(RndBudget rule) {
        assertThat(rule.next(RHO, 0, RHO, 0)).isBetween(0.0, Math.nextDown(RHO));
    }
}
