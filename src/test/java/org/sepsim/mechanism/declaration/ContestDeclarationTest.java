package org.sepsim.mechanism.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContestDeclarationTest {
    private static final DeclarationRule TULLOCK = new ContestDeclaration(0.6, 1, 1);

    /** Best replies in turn to what the others declare, until they rest. */
    private static double[] inTurn(DeclarationRule rule, int firms, double pool, double prize) {
        double[] declared = new double[firms];
        Arrays.fill(declared, 0.01 * pool);
        for (int round = 0; round < 200; round++) {
            for (int i = 0; i < firms; i++) {
                double others = Arrays.stream(declared).sum() - declared[i];
                declared[i] = rule.overDeclared(pool, 0, others, prize);
            }
        }
        return declared;
    }

    /** V(n-1)/(n^2 k) each and (n-1)/n of the prize spent, by hand; tolerance 1e-9 is rounding at rest. */
    @ParameterizedTest(name = "{0} firms declare {1} each")
    @CsvSource({"2, 0.25, 0.5", "5, 0.16, 0.8", "10, 0.09, 0.9"})
    void equalRivalsReachTullocksEquilibriumAndDissipateThePrize(int firms, double each, double dissipated) {
        double[] declared = inTurn(TULLOCK, firms, 10, 1);
        double[] expected = new double[firms];
        Arrays.fill(expected, each);
        assertThat(declared).containsExactly(expected, within(1e-9));
        assertThat(Arrays.stream(declared).sum()).isCloseTo(dissipated, within(1e-9));
    }

    /** V R/(A+O+R)^2 = k (O/P)^(c-1); the root is found to 1e-9 of the pool, which is below 1e-6 of k here. */
    @ParameterizedTest(name = "curvature {0}, pool {1}, approved {2}, others {3}, prize {4}, cost {5}")
    @CsvSource({
        "2.0,  100,  50,  500, 2,   0.01",
        "2.0, 1000,   0,  200, 5,   0.02",
        "2.0,   10, 100, 5000, 9,   0.01",
        "2.0, 4000, 300,  900, 0.1, 0.0008",
        "1.5,  100,  50,  500, 2,   0.01",
        "3.0, 1000,  10, 2000, 5,   0.02",
        "4.0,  300,   0,  100, 1,   0.5",
    })
    void marginalRoyaltiesEqualMarginalCostInside(
            double c, double pool, double approved, double others, double prize, double cost) {
        double over = new ContestDeclaration(0.6, cost, c).overDeclared(pool, approved, others, prize);
        assertThat(over).isGreaterThan(0).isLessThan(pool);
        double all = approved + over + others;
        double gain = prize * others / (all * all);
        assertThat(gain).isCloseTo(cost * Math.pow(over / pool, c - 1), within(1e-6 * cost));
    }

    /** What is asked about lies just below, at and just above what the firm wants, and far from it. */
    @ParameterizedTest(name = "curvature {0}")
    @ValueSource(doubles = {1, 1.3, 2, 4})
    void whatAFirmWantsItCouldWant(double c) {
        for (int k = 1; k <= 2000; k++) {
            double pool = spread(k * Math.sqrt(2), 4);
            double approved = k % 3 == 0 ? 0 : spread(k * Math.sqrt(3), 4);
            double others = spread(k * Math.sqrt(5), 5);
            double prize = spread(k * Math.sqrt(7), 3) / 10;
            DeclarationRule rule = new ContestDeclaration(0.6, spread(k * Math.sqrt(11), 5) / 1e6, c);
            double over = rule.overDeclared(pool, approved, others, prize);
            for (double part : new double[] {1e-3, 0.5, 1 - 1e-6, 1}) {
                assertThat(over == 0 || rule.couldWant(part * over, pool, approved, others, prize))
                        .as("case %d, %s of %s", k, part, over)
                        .isTrue();
            }
        }
    }

    /** The quick answer is no for what is clearly too much, else it would save nothing. */
    @Test
    void whatIsClearlyTooMuchIsNotWanted() {
        DeclarationRule rule = new ContestDeclaration(0.6, 0.01, 2);
        double over = rule.overDeclared(100, 50, 500, 2);
        assertThat(rule.couldWant(1.001 * over, 100, 50, 500, 2)).isFalse();
        assertThat(new TruthfulDeclaration(0.6).couldWant(1, 100, 50, 500, 2)).isFalse();
    }

    /** Pools, prizes and costs over several powers of ten, spread by multiples of irrational numbers: marginal profit changes sign within a millionth of the pool. */
    @ParameterizedTest(name = "curvature {0}")
    @ValueSource(doubles = {1, 1.01, 1.3, 2, 2.7, 4})
    void theRestIsFoundForAllSizes(double c) {
        for (int k = 1; k <= 2000; k++) {
            double pool = spread(k * Math.sqrt(2), 4);
            double approved = k % 3 == 0 ? 0 : spread(k * Math.sqrt(3), 4);
            double others = spread(k * Math.sqrt(5), 5);
            double prize = spread(k * Math.sqrt(7), 3) / 10;
            double cost = spread(k * Math.sqrt(11), 5) / 1e6;
            double over = new ContestDeclaration(0.6, cost, c).overDeclared(pool, approved, others, prize);
            double step = 1e-6 * pool;
            DoubleUnaryOperator marginal = o -> prize * others / Math.pow(approved + o + others, 2)
                    - (c == 1 ? cost : cost * Math.pow(o / pool, c - 1));
            assertThat(over).as("case %d", k).isBetween(0.0, pool);
            assertThat(over <= step || marginal.applyAsDouble(over - step) >= 0)
                    .as("case %d: fewer would not pay better", k)
                    .isTrue();
            assertThat(over >= pool - step || marginal.applyAsDouble(over + step) <= 0)
                    .as("case %d: more would not pay better", k)
                    .isTrue();
        }
    }

    /** From 1 to a power of ten, evenly in logarithms. */
    private static double spread(double number, double powers) {
        return Math.pow(10, powers * (number % 1));
    }

    @Test
    void noOtherNumberOfFamiliesPaysBetter() {
        double over = new ContestDeclaration(0.6, 0.01, 2).overDeclared(100, 50, 500, 2);
        for (double other = 0; other <= 100; other++) {
            assertThat(profit(other)).isLessThanOrEqualTo(profit(over) + 1e-12); // rounding
        }
    }

    private static double profit(double over) {
        return 2 * (50 + over) / (550 + over) - 0.01 / 2 * over * over / 100;
    }

    @Test
    void overDeclaringRisesWithThePrizeAndWithThePoolAndFallsWithCost() {
        DeclarationRule cheap = new ContestDeclaration(0.6, 0.01, 2);
        DeclarationRule dear = new ContestDeclaration(0.6, 0.02, 2);
        double over = cheap.overDeclared(100, 50, 500, 2);
        assertThat(cheap.overDeclared(100, 50, 500, 2.2)).isGreaterThan(over);
        assertThat(cheap.overDeclared(110, 50, 500, 2)).isGreaterThan(over);
        assertThat(cheap.overDeclared(100, 60, 500, 2)).isLessThan(over);
        assertThat(dear.overDeclared(100, 50, 500, 2)).isLessThan(over);
    }

    @Test
    void whereEachFamilyPaysTheWholePoolIsDeclared() {
        assertThat(new ContestDeclaration(0.6, 0.0001, 2).overDeclared(10, 5, 50, 2))
                .isEqualTo(10);
    }

    @ParameterizedTest(name = "curvature {0}")
    @ValueSource(doubles = {1, 2, 3})
    void whereNothingIsToBeWonNothingIsOverDeclared(double curvature) {
        DeclarationRule rule = new ContestDeclaration(0.6, 0.01, curvature);
        assertThat(rule.overDeclared(0, 5, 50, 2)).as("no pool").isZero();
        assertThat(rule.overDeclared(10, 5, 50, 0)).as("no prize").isZero();
        assertThat(rule.overDeclared(10, 5, 0, 2)).as("no rival").isZero();
        assertThat(new TruthfulDeclaration(0.6).overDeclared(10, 5, 50, 2))
                .as("truthful")
                .isZero();
    }

    /** With half of each over-declared family recognised: V w R/(A + wO + R)^2 = k (O/P)^(c-1), w = 1/2. */
    @Test
    void checksThatRecogniseHalfAreAnsweredByTheSameRuleInRecognisedFamilies() {
        double w = 0.5;
        DeclarationRule rule = new ContestDeclaration(0.6, 0.01, 2);
        double over = rule.overDeclared(w * 100, 50, 500, w * 2) / w;
        double all = 50 + w * over + 500;
        assertThat(2 * w * 500 / (all * all)).isCloseTo(0.01 * over / 100, within(1e-8));
        assertThat(over).isLessThan(rule.overDeclared(100, 50, 500, 2));
    }
}
