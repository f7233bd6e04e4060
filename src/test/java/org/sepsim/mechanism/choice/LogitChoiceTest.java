package org.sepsim.mechanism.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Multinomial logit; tolerance 1e-12 is rounding. */
class LogitChoiceTest {
    private static final LogitChoice LOGIT = new LogitChoice(1, 2, 2.5, 1, 0.1);

    /** V = (1, 0, 0): e/(e + 2) by hand. */
    @Test
    void sharesAreExponentialsOfUtilityOverTheirSum() {
        double[] weight = {Math.E, 1, 1};
        double inclusive = OneBuyer.shares(LOGIT, weight, new int[3]);
        assertThat(weight).containsExactly(new double[] {0.5761169, 0.2119416, 0.2119416}, within(5e-8)); // as printed
        assertThat(weight[0]).isCloseTo(Math.E / (Math.E + 2), within(1e-12));
        assertThat(inclusive).isCloseTo(Math.E + 2, within(1e-12));
    }

    /** Independence of irrelevant alternatives. */
    @Test
    void aBanLeavesTheOddsAmongTheOthersAsTheyWere() {
        double[] weight = {0, 0.3, 0.2, 0.1};
        OneBuyer.shares(LOGIT, weight, new int[4]);
        assertThat(weight).containsExactly(new double[] {0, 1 / 2.0, 1 / 3.0, 1 / 6.0}, within(1e-12));
    }

    @Test
    void lessSupplyLowersAVendorsOddsInProportion() {
        double[] weight = {0.5 * 0.4, 0.6};
        OneBuyer.shares(LOGIT, weight, new int[2]);
        assertThat(weight[0] / weight[1]).isCloseTo(0.5 * 0.4 / 0.6, within(1e-12));
    }

    @Test
    void whereNobodyMaySellNobodyDoes() {
        double[] weight = {0, 0};
        assertThat(OneBuyer.shares(LOGIT, weight, new int[2])).isEqualTo(0);
        assertThat(weight).containsOnly(0);
    }

    @Test
    void buyersSideBySideChooseEachForItself() {
        double[][] weight = {{3, 0, 1}, {1, 0, 3}}; // two vendors, three buyers
        double[] inclusive = new double[3];
        LOGIT.divide(weight, new int[2], 2, inclusive);
        assertThat(weight).isDeepEqualTo(new double[][] {{3, 0, 1}, {1, 0, 3}});
        assertThat(inclusive).containsExactly(4, 0, 4);
    }

    /** exp(b_q ln q - b_p ln p): twice the quality, half the odds lost by a price higher by the root of two. */
    @Test
    void qualityAttractsAndPriceRepels() {
        assertThat(LOGIT.attraction(1, 1)).isEqualTo(1);
        assertThat(LOGIT.attraction(2, 1)).isCloseTo(2, within(1e-12));
        assertThat(LOGIT.attraction(2, Math.sqrt(2))).isCloseTo(1, within(1e-12));
        assertThat(LOGIT.priceElasticity()).isEqualTo(2);
    }

    /** To the bit: the inclusive value is added up in the order of vendors however many there are. */
    @Test
    void anyNumberOfVendorsIsAddedUpInOrder() {
        for (int vendors = 1; vendors <= 9; vendors++) {
            double[][] weight = new double[vendors][2];
            double sum = 0;
            for (int j = 0; j < vendors; j++) {
                weight[j][1] = Math.sqrt(j + 0.1);
                sum += weight[j][1];
            }
            double[] inclusive = new double[2];
            LOGIT.divide(weight, new int[vendors], vendors, inclusive);
            assertThat(inclusive).containsExactly(0, sum);
        }
    }
}
