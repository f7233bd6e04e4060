package org.sepsim.mechanism.invention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sepsim.mechanism.RuleRecords;

class InventionRuleTest {
    static Stream<InventionRule> rules() {
        return Stream.of(
                RuleRecords.withDefaults(NegativeBinomialInventions.class),
                RuleRecords.withDefaults(PoissonInventions.class));
    }

    /** exp(a0)/4 families a quarter at one billion; tolerance relative 1e-12 is rounding. */
    @ParameterizedTest
    @MethodSource("rules")
    void aBillionOfKnowledgeYieldsTheScaleOfThePatentCounts(InventionRule rule) {
        double families = Math.exp(rule.logProductivity()) / 4;
        assertThat(rule.quarterlyMean(1)).isCloseTo(families, within(1e-12 * families));
        assertThat(rule.quarterlyMean(0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void twiceTheKnowledgeYieldsTwoToTheElasticityTimesTheFamilies(InventionRule rule) {
        double ratio = rule.quarterlyMean(14) / rule.quarterlyMean(7);
        assertThat(ratio).isCloseTo(Math.pow(2, rule.elasticity()), within(1e-12));
        assertThat(ratio).as("decreasing returns").isLessThan(2);
    }

    /** Twins that share their luck keep their order: the count never falls when the mean or the luck rises. */
    @ParameterizedTest
    @MethodSource("rules")
    void atTheSameLuckMoreKnowledgeNeverYieldsFewerFamilies(InventionRule rule) {
        for (double luck : new double[] {0.001, 0.25, 0.5, 0.75, 0.999}) {
            int before = 0;
            for (double mean = 0; mean <= 120; mean += 0.37) {
                int families = rule.families(mean, luck, luck);
                assertThat(families).as("mean %s, luck %s", mean, luck).isGreaterThanOrEqualTo(before);
                before = families;
            }
            assertThat(before).isPositive();
        }
    }

    /** What the model draws at once is what each would draw alone. */
    @ParameterizedTest
    @MethodSource("rules")
    void manyFirmsAtOnceFindWhatEachWouldAlone(InventionRule rule) {
        double[] mean = {0, 0.02, 3.5, 15.99, 16, 80, 399, 2_000};
        double[] first = {0.5, 1e-9, 0.3, 0.4999, 0.5, 0.75, 0.999, 1 - 1e-9};
        double[] second = {0.9, 0.99, 0.01, 0.5, 0.6, 0.2, 0.7, 0.4};
        int[] alone = new int[mean.length];
        for (int n = 0; n < mean.length; n++) {
            alone[n] = rule.families(mean[n], first[n], second[n]);
        }
        int[] together = new int[mean.length];
        rule.families(mean, first, second, mean.length, together);
        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void betterLuckNeverYieldsFewerFamilies(InventionRule rule) {
        int before = 0;
        for (double luck = 0.01; luck < 1; luck += 0.01) {
            int families = rule.families(25, luck, luck);
            assertThat(families).isGreaterThanOrEqualTo(before);
            before = families;
        }
        assertThat(before).isGreaterThan(25);
    }

    /**
     * Mean 20 and variance 20 + alpha 400 over a 400 x 400 grid of midpoints of both uniform numbers, no chance involved. The grid cuts the tails beyond 1/800, worth under 1 % of the
     * variance; tolerance 2 %. alpha = .05 doubles the variance, so a wrong law is far outside.
     */
    @ParameterizedTest
    @MethodSource("rules")
    void theCountsHaveTheMeanAndTheVarianceOfTheirLaw(InventionRule rule) {
        double alpha = rule instanceof NegativeBinomialInventions ? 0.05 : 0;
        int n = 400;
        double sum = 0;
        double squares = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double families = rule.families(20, (a + 0.5) / n, (b + 0.5) / n);
                sum += families;
                squares += families * families;
            }
        }
        double mean = sum / n / n;
        double variance = squares / n / n - mean * mean;
        assertThat(mean).isCloseTo(20, within(0.1));
        assertThat(variance).isCloseTo(20 + alpha * 400, within(0.02 * (20 + alpha * 400)));
    }

    /** The third knows so little, and the fifth so much, that the logarithm of the mean leaves the range of the quick exponential. */
    @ParameterizedTest
    @MethodSource("rules")
    void manyFirmsAtOnceExpectWhatEachWouldAlone(InventionRule rule) {
        double[] knowledge = {0, 1e-6, 1e-200, 37, 1e200};
        double[] together = new double[knowledge.length];
        rule.quarterlyMeans(knowledge, new double[knowledge.length], together);
        for (int i = 0; i < knowledge.length; i++) {
            assertThat(together[i]).isEqualTo(rule.quarterlyMean(knowledge[i]));
        }
    }
}
