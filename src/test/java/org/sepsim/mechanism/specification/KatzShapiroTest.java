package org.sepsim.mechanism.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** n = 2, A = 1, v = 1/2: price A + v y - z, no cost. Fractions by hand; tolerance 1e-12 is rounding. */
class KatzShapiroTest {
    private static final KatzShapiro DUOPOLY = new KatzShapiro(2, 0.5);

    @Test
    void outputIsOneTogetherFourFifthsApartAndTwoThirdsAlone() {
        assertThat(DUOPOLY.compatible(1)).isCloseTo(1, within(1e-12));
        assertThat(DUOPOLY.incompatible(1)).isCloseTo(4 / 5.0, within(1e-12));
        assertThat(DUOPOLY.monopoly(1)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void eachFirmEarnsAQuarterTogetherAndFourTwentyFifthsApart() {
        double together = DUOPOLY.compatible(1);
        double apart = DUOPOLY.incompatible(1);
        assertThat(profit(together, together, 2)).isCloseTo(1 / 4.0, within(1e-12));
        assertThat(profit(apart, apart / 2, 2)).isCloseTo(4 / 25.0, within(1e-12));
    }

    /** What one of n equal firms earns at industry output z and a network of y. */
    private static double profit(double z, double y, int n) {
        return (1 + 0.5 * y - z) * z / n;
    }

    /** At fulfilled expectations each firm's output is the best reply (A + v y - others)/2. */
    @ParameterizedTest(name = "n {0}, v {1}")
    @CsvSource({"2, 0.5", "3, 0.5", "5, 1", "20, 0"})
    void outputsAreBestRepliesToEachOtherAndToExpectations(int n, double v) {
        KatzShapiro market = new KatzShapiro(n, v);
        double together = market.compatible(3);
        double apart = market.incompatible(3);
        assertThat(bestReply(3 + v * together, together, n)).isCloseTo(together / n, within(1e-9));
        assertThat(bestReply(3 + v * apart / n, apart, n)).isCloseTo(apart / n, within(1e-9));
        double alone = market.monopoly(3);
        assertThat((3 + v * alone) / 2).isCloseTo(alone, within(1e-9));
    }

    private static double bestReply(double intercept, double z, int n) {
        return (intercept - z * (n - 1) / n) / 2;
    }

    @Test
    void aForkIntoHalvesCostsAFifthOfOutput() {
        assertThat(DUOPOLY.ratio(1)).isEqualTo(1);
        assertThat(DUOPOLY.ratio(0.5)).isCloseTo(0.8, within(1e-12));
        assertThat(DUOPOLY.ratio(0.5)).isCloseTo(DUOPOLY.incompatible(1) / DUOPOLY.compatible(1), within(1e-12));
    }

    @Test
    void theMoreEvenTheForkTheGreaterTheLossAndWithoutANetworkThereIsNone() {
        double before = 0;
        for (double herfindahl = 0.5; herfindahl <= 1; herfindahl += 0.05) {
            assertThat(DUOPOLY.ratio(herfindahl)).isGreaterThan(before).isLessThanOrEqualTo(1);
            before = DUOPOLY.ratio(herfindahl);
            assertThat(new KatzShapiro(2, 0).ratio(herfindahl)).isEqualTo(1);
        }
    }
}
