package org.sepsim.mechanism.spillover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Absorptive capacity against arithmetic by hand; tolerance 1e-12 is rounding. */
class CohenLevinthalTest {
    /** kappa = own capital, so that gamma is one half. */
    private static final CohenLevinthal HALF = new CohenLevinthal(0.2, 10, 1, 5);

    /** z = M + gamma(theta sum M + T) = 10 + .5(.2*50 + 5). */
    @Test
    void aFirmKnowsItsOwnAndWhatItAbsorbsOfOthersAndOfThePublic() {
        assertThat(HALF.effective(10, 50)).isCloseTo(17.5, within(1e-12));
    }

    @Test
    void withoutSpilloverOnlyPublicKnowledgeIsAbsorbed() {
        CohenLevinthal none = new CohenLevinthal(0, 10, 1, 5);
        assertThat(none.effective(10, 50)).isCloseTo(12.5, within(1e-12));
        assertThat(none.effective(10, 5000)).isEqualTo(none.effective(10, 0));
    }

    @Test
    void whoKnowsNothingAbsorbsNothing() {
        assertThat(HALF.effective(0, 1e6)).isZero();
    }

    @Test
    void absorptionRisesWithOwnCapitalAtAFallingRateAndNeverExceedsWhatThereIs() {
        double before = absorbed(0);
        double step = Double.POSITIVE_INFINITY;
        for (double own = 1; own <= 200; own++) {
            double now = absorbed(own);
            assertThat(now - before).isPositive().isLessThan(step);
            step = now - before;
            before = now;
        }
        assertThat(before).isLessThan(0.2 * 50 + 5);
    }

    private static double absorbed(double own) {
        return HALF.effective(own, 50) - own;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 1, 100})
    void theRivalLeavesEveryFirmWithItsOwn(double own) {
        assertThat(new NoSpillover().effective(own, 50)).isEqualTo(own);
        assertThat(new NoSpillover().allianceFactor()).isEqualTo(1);
    }

    @Test
    void manyFirmsAtOnceKnowWhatEachWouldAlone() {
        double[] own = {0, 1e-9, 3, 700};
        double[] pool = {50, 0, 20, 1e4};
        for (Spillover rule : new Spillover[] {HALF, new NoSpillover()}) {
            double[] together = new double[own.length];
            rule.effective(own, pool, together);
            for (int i = 0; i < own.length; i++) {
                assertThat(together[i]).isEqualTo(rule.effective(own[i], pool[i]));
            }
        }
    }
}
