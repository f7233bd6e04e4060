package org.sepsim.mechanism.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of R&amp;D by specification; tolerance 1e-12 is rounding. */
class RndSplitTest {
    private static final double[] VALUE = {8, 2, 0};

    private static double[] shares(RndSplit rule, double[] value, double[] revenue) {
        double[] weight = new double[value.length];
        Arrays.setAll(weight, s -> rule.weight(value[s], revenue[s]));
        double sum = Arrays.stream(weight).sum();
        return Arrays.stream(weight).map(w -> w / sum).toArray();
    }

    private static double[] byValue(double chi, double... value) {
        return shares(new PresentValueSplit(chi, 0.1, 10, 3), value, new double[value.length]);
    }

    @ParameterizedTest(name = "chi {0}")
    @ValueSource(doubles = {0.5, 1, 2, 3})
    void sharesSumToOneAndNothingGoesWhereNothingIsExpected(double chi) {
        double[] shares = byValue(chi, VALUE);
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares[2]).isZero();
    }

    /** To the bit: many firms are weighed as each alone. */
    @ParameterizedTest(name = "chi {0}")
    @ValueSource(doubles = {0.5, 1, 2.3, 3})
    void manyAreWeighedAsEachAlone(double chi) {
        double[] value = {8, 2, 0, 1e-310, 1e-200, 3e5};
        double[] revenue = {0, 1, 2, 3, 4, 5};
        for (RndSplit rule : List.of(new PresentValueSplit(chi, 0.1, 10, 3), new FollowRevenue(chi / 3, 0.1, 10))) {
            double[] weights = new double[value.length];
            rule.weights(value, revenue, new double[value.length], weights);
            for (int i = 0; i < value.length; i++) {
                assertThat(weights[i]).isEqualTo(rule.weight(value[i], revenue[i]));
            }
        }
    }

    /** The odds of values 4 : 1 are 4^chi by hand. */
    @ParameterizedTest(name = "chi {0}")
    @ValueSource(doubles = {0.5, 1, 2, 3})
    void theOddsAreTheOddsOfValueToThePowerChi(double chi) {
        double[] shares = byValue(chi, VALUE);
        assertThat(shares[0] / shares[1]).isCloseTo(Math.pow(4, chi), within(1e-11));
    }

    @Test
    void concentrationRisesWithChiAndNeverChangesTheOrder() {
        double before = 0.5;
        for (double chi = 0.5; chi <= 3; chi += 0.25) {
            double first = byValue(chi, VALUE)[0];
            assertThat(first).isGreaterThan(before);
            before = first;
        }
    }

    @Test
    void theSplitDoesNotDependOnTheUnitOfMoney() {
        assertThat(byValue(2.3, 8000, 2000, 0)).containsExactly(byValue(2.3, VALUE), within(1e-12));
    }

    /** 4*1 + .2*20/10 = 4.4 and 0 + .2*30/10 = .6 by hand. */
    @Test
    void theRivalFollowsPresentSalesAndExploresWhatIsNotSoldYet() {
        RndSplit rule = new FollowRevenue(0.2, 0.1, 10);
        double[] shares = shares(rule, new double[] {20, 30}, new double[] {1, 0});
        assertThat(shares).containsExactly(new double[] {0.88, 0.12}, within(1e-12));
        assertThat(new FollowRevenue(0, 0.1, 10).weight(30, 0)).isZero();
    }
}
