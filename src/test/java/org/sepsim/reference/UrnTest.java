package org.sepsim.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * Polya's urn (T10): a drawn ball goes back with one more of its colour. From one red and one black the red ones after n draws are even on 1 to n + 1, so that their share has mean 1/2 and variance n/(12 (n + 2)); from two red and one
 * black it has mean 2/3 and variance n/(18 (n + 3)). 99 draws, 20 000 urns; tolerance three standard errors, that of the variance from the fourth moment of these urns.
 */
class UrnTest {
    private static final int DRAWS = 99;
    private static final int URNS = 20_000;

    private static double share(int urn, int red, int black) {
        long key = new Chance(1, urn).key(Purpose.PLACEBO, Chance.id("urn"), red);
        int reds = red;
        for (int draw = 0; draw < DRAWS; draw++) {
            boolean drawn = Chance.uniform(key, 0, draw, 0) * (red + black + draw) < reds;
            reds += drawn ? 1 : 0;
        }
        return reds / (double) (red + black + DRAWS);
    }

    @ParameterizedTest(name = "from {0} red and {1} black")
    @CsvSource({"1, 1, 0.5, 0.0816831683", "2, 1, 0.6666666667, 0.0539215686"})
    void sharesSpreadAsTheUrnSays(int red, int black, double mean, double variance) {
        double sum = 0;
        double squares = 0;
        double fourth = 0;
        for (int urn = 1; urn <= URNS; urn++) {
            double off = share(urn, red, black) - mean;
            sum += off;
            squares += off * off;
            fourth += Math.pow(off, 4);
        }
        double errorOfMean = Math.sqrt(variance / URNS);
        double errorOfVariance = Math.sqrt((fourth / URNS - variance * variance) / URNS);

        assertThat(mean + sum / URNS).isCloseTo(mean, within(3 * errorOfMean));
        assertThat(squares / URNS).isCloseTo(variance, within(3 * errorOfVariance));
    }

    /** The two variances are 99/1212 and 99/1836. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"0.0816831683, 1212", "0.0539215686, 1836"})
    void theVariancesAreTheFractionsOfTheirFormulas(double variance, double parts) {
        assertThat(variance).isCloseTo(DRAWS / parts, within(1e-10));
    }
}
