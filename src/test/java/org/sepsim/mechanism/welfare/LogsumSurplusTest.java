package org.sepsim.mechanism.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.mechanism.choice.LogitChoice;
import org.sepsim.mechanism.choice.NestedLogitChoice;
import org.sepsim.mechanism.choice.OneBuyer;
import org.sepsim.mechanism.choice.VendorChoice;

class LogsumSurplusTest {
    private static final WelfareRule RULE = new LogsumSurplus();
    private static final int[] NATION = {0, 1, 0, 2, 1};

    static Stream<VendorChoice> choices() {
        return Stream.of(
                new LogitChoice(1, 2, 2.5, 1, 0.1),
                new NestedLogitChoice(1, 2, 2.5, 1, 0.1, 1),
                new NestedLogitChoice(1, 2, 2.5, 1, 0.1, 0.4));
    }

    /** Markets whose weights spread evenly over (0, 20), by multiples of irrational numbers instead of chance. */
    private static double[] market(int k) {
        double[] weight = new double[NATION.length];
        for (int j = 0; j < weight.length; j++) {
            weight[j] = 20 * ((k * Math.sqrt(2) + j * Math.sqrt(3) + 0.1) % 1);
        }
        return weight;
    }

    private static double surplus(VendorChoice choice, double[] weight) {
        double utility = Math.log(OneBuyer.shares(choice, weight, NATION));
        return RULE.consumerSurplus(10, utility, choice.priceElasticity());
    }

    /** Strictly less, since every vendor's weight is above zero. */
    @ParameterizedTest
    @MethodSource("choices")
    void aBanAlwaysLowersConsumerSurplusAndASecondBanLowersItFurther(VendorChoice choice) {
        for (int k = 1; k <= 500; k++) {
            double open = surplus(choice, market(k));
            double[] banned = market(k);
            banned[k % 5] = 0;
            double[] twice = banned.clone();
            twice[(k + 2) % 5] = 0;
            double once = surplus(choice, banned);
            assertThat(once).as("market %d", k).isLessThan(open);
            assertThat(surplus(choice, twice)).as("market %d", k).isLessThan(once);
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aBanOnWhoCannotSupplyChangesNothing(VendorChoice choice) {
        double[] weight = market(7);
        weight[3] = 0;
        assertThat(surplus(choice, weight.clone())).isEqualTo(surplus(choice, weight));
    }

    /** All prices higher by 1 %: at b_p = 2 utility falls by 2 ln 1.01 and the loss is spend * ln 1.01, by hand. */
    @Test
    void aRiseOfAllPricesCostsBuyersThatShareOfTheirSpending() {
        VendorChoice choice = new LogitChoice(1, 2, 2.5, 1, 0.1);
        double dear = choice.attraction(1, 1.01);
        double loss = surplus(choice, new double[] {1, 1, 1, 1, 1})
                - surplus(choice, new double[] {dear, dear, dear, dear, dear});
        assertThat(loss).isCloseTo(10 * Math.log(1.01), within(1e-12)); // rounding
    }

    @Test
    void nothingIsWonWhereNothingIsSpentAndAllIsLostWhereNobodyMaySell() {
        assertThat(RULE.consumerSurplus(0, 3, 2)).isZero();
        assertThat(RULE.consumerSurplus(0, Double.NEGATIVE_INFINITY, 2)).isZero();
        assertThat(RULE.consumerSurplus(10, Double.NEGATIVE_INFINITY, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** To the bit, and on top of what stands there. */
    @Test
    void buyersSideBySideGainWhatEachGainsAlone() {
        double[] spend = {3, 0, 0.7};
        double[] utility = {1.1, 4, -0.3};
        for (double elasticity : new double[] {0, 2, 2.5}) {
            double[] surplus = {1, 2, 3};
            RULE.add(spend, utility, elasticity, surplus);
            for (int c = 0; c < spend.length; c++) {
                assertThat(surplus[c]).isEqualTo(c + 1 + RULE.consumerSurplus(spend[c], utility[c], elasticity));
            }
        }
    }
}
