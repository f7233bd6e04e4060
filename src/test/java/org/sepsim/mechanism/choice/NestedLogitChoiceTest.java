package org.sepsim.mechanism.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two compatriots, then two vendors of another nation; tolerance 1e-12 is rounding. */
class NestedLogitChoiceTest {
    private static final int[] NATION = {0, 0, 1, 1};

    private static NestedLogitChoice nested(double dissimilarity) {
        return new NestedLogitChoice(1, 2, 2.5, 1, 0.1, dissimilarity);
    }

    private static double[] shares(VendorChoice rule, double... weight) {
        OneBuyer.shares(rule, weight, NATION);
        return weight;
    }

    @Test
    void withoutSimilarityWithinNestsItIsTheLogit() {
        double[] plain = {4, 3, 2, 1};
        double[] nests = {4, 3, 2, 1};
        double plainUtility = OneBuyer.shares(new LogitChoice(1, 2, 2.5, 1, 0.1), plain, NATION);
        double nestedUtility = OneBuyer.shares(nested(1), nests, NATION);
        assertThat(nests).containsExactly(plain, within(1e-12));
        assertThat(nestedUtility).isCloseTo(plainUtility, within(1e-12));
    }

    /** lambda = 1/2, equal weights: the nest of one has 1, the nest of two the root of two, by hand. */
    @Test
    void aBanHelpsCompatriotsMost() {
        double[] before = shares(nested(0.5), 1, 1, 1, 1);
        double[] after = shares(nested(0.5), 0, 1, 1, 1);
        assertThat(before).containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-12));
        double compatriot = 1 / (1 + Math.sqrt(2));
        double foreigner = (1 - compatriot) / 2;
        assertThat(after).containsExactly(new double[] {0, compatriot, foreigner, foreigner}, within(1e-12));
    }

    @ParameterizedTest(name = "lambda {0}")
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.7, 0.9})
    void theCompatriotGainsMoreThanTheOthersWhoGainAlike(double lambda) {
        double[] before = shares(nested(lambda), 1.3, 0.8, 1.1, 0.6);
        double[] after = shares(nested(lambda), 0, 0.8, 1.1, 0.6);
        assertThat(after[1] / before[1]).isGreaterThan(after[2] / before[2] * (1 + 1e-3));
        assertThat(after[2] / before[2])
                .isCloseTo(after[3] / before[3], within(1e-9))
                .isGreaterThan(1);
        assertThat(Arrays.stream(after).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whereANationIsBannedWholeTheOthersShareAllOfIt() {
        double[] after = shares(nested(0.5), 0, 0, 3, 1);
        assertThat(after).containsExactly(new double[] {0, 0, 0.9, 0.1}, within(1e-12)); // 3^2 : 1^2
    }

    @Test
    void whereNobodyMaySellNobodyDoes() {
        double[] weight = {0, 0, 0, 0};
        assertThat(OneBuyer.shares(nested(0.5), weight, NATION)).isEqualTo(0);
        assertThat(weight).containsOnly(0);
    }

    @Test
    void buyersSideBySideChooseEachForItself() {
        double[][] weight = {{1, 0, 3}, {1, 0, 0}}; // two vendors in two nests, three buyers
        double[] inclusive = new double[3];
        nested(0.5).divide(weight, new int[] {0, 1}, 2, inclusive);
        assertThat(weight[0]).containsExactly(new double[] {1, 0, 3}, within(1e-12));
        assertThat(weight[1]).containsExactly(new double[] {1, 0, 0}, within(1e-12));
        assertThat(inclusive).containsExactly(new double[] {2, 0, 3}, within(1e-12));
    }
}
