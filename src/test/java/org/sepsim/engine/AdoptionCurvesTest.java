package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.diffusion.Bass;

class AdoptionCurvesTest {
    private static final Bass RULE = new Bass(0.03, 0.38, 0.1);

    private static AdoptionCurves curves() {
        int[][] launch = {{-40, -60}, {20, 36}, {60, 60}};
        return new AdoptionCurves(RULE, launch, 144);
    }

    @Test
    void aNationFollowsTheRuleOfItsLag() {
        AdoptionCurves curves = curves();
        assertThat(curves.at(1, 0, 12)).isCloseTo(RULE.adopted(3), within(1e-12));
        assertThat(curves.at(1, 1, 12)).isCloseTo(new Bass(0.03, 0.38 * 1.4, 0).adopted(3), within(1e-12));
        assertThat(curves.at(2, 1, 12)).isEqualTo(curves.at(2, 0, 12));
        assertThat(curves.at(1, 1, 0)).isZero();
        assertThat(curves.at(1, 1, -5)).isZero();
    }

    /** When a nation began with 2G follows from its subscribers, so that the oldest networks are not told apart. */
    @Test
    void theOldestNetworksAreNotToldApart() {
        assertThat(curves().at(0, 0, 40)).isEqualTo(curves().at(0, 1, 40));
    }
}
