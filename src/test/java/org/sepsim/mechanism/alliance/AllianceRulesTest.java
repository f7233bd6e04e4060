package org.sepsim.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sepsim.mechanism.RuleRecords;
import org.sepsim.random.Chance;

class AllianceRulesTest {
    /** {@code (.3 * .5 - .2 * .25 + .5 * -.4)/1 = -.1}, and the same with all weights doubled. */
    @Test
    void propensityIsTheWeightedSumWhateverTheScaleOfTheWeights() {
        assertThat(new LandscapeAlliances(0.3, 0.2, 0.5, 0.1, 4).propensity(0.5, 0.25, -0.4))
                .isCloseTo(-0.1, within(1e-12));
        assertThat(new LandscapeAlliances(0.6, 0.4, 1.0, 0.1, 4).propensity(0.5, 0.25, -0.4))
                .isCloseTo(-0.1, within(1e-12));
        assertThat(new LandscapeAlliances(0.3, 0.2, 0.5, 0.1, 4).politics(-0.4)).isCloseTo(-0.2, within(1e-12));
    }

    @Test
    void weightsThatAreAllZeroAreRefused() {
        assertThatThrownBy(() -> new LandscapeAlliances(0, 0, 0, 0.1, 4))
                .hasMessage("the sum of compatibility, rivalry and politics must be above 0 but is 0.0");
    }

    /** 4000 loners, two camps and none at equal odds: 1333 each, standard deviation 30; six of them. */
    @Test
    void theNullModelSpreadsActorsEvenlyAndWithoutRegardToWhoTheyAre() {
        int n = 4000;
        double[] luck = new double[n];
        Arrays.setAll(luck, i -> Chance.uniform(5, i, 0, 0));
        int[] camp = new int[n];
        Arrays.fill(camp, Landscape.ALONE);
        Aggregation question = new Aggregation(
                new double[n],
                new double[n * n],
                luck,
                new boolean[n],
                2,
                Landscape.UNLIMITED,
                true,
                true,
                new double[2][n]);
        RuleRecords.withDefaults(RandomAlliances.class).settle(question, camp);
        for (int in = Landscape.ALONE; in < 2; in++) {
            int which = in;
            assertThat(Arrays.stream(camp).filter(k -> k == which).count()).isBetween(1150L, 1520L);
        }
    }

    @Test
    void membersOfARandomAllianceMostlyStay() {
        int n = 1000;
        double[] luck = new double[n];
        Arrays.setAll(luck, i -> Chance.uniform(5, i, 0, 0));
        int[] camp = new int[n];
        new RandomAlliances(0.1, 2)
                .settle(
                        new Aggregation(
                                new double[n],
                                new double[n * n],
                                luck,
                                new boolean[n],
                                2,
                                Landscape.UNLIMITED,
                                true,
                                true,
                                new double[2][n]),
                        camp);
        assertThat(Arrays.stream(camp).filter(k -> k == 0).count()).isBetween(900L, 960L);
    }

    /** T15: n = 4, gamma = 1, A = 12; effort falls with partners, profit is highest in between. */
    @Test
    void profitOfResearchPartnersIsHighestAtTwoOfThree() {
        double[] effort = {2.285714, 1.894737, 1.263158, 0.571429};
        double[] profit = {2.938776, 6.382271, 8.376731, 7.836735};
        for (int k = 0; k < 4; k++) {
            assertThat(GoyalMoraga.effort(4, k, 1, 12)).isCloseTo(effort[k], within(1e-6));
            assertThat(GoyalMoraga.profit(4, k, 1, 12)).isCloseTo(profit[k], within(1e-6));
        }
        assertThat(GoyalMoraga.bestPartners(4, 1)).isEqualTo(2);
    }
}
