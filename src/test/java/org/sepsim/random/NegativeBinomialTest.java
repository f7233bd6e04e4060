package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegativeBinomialTest {
    /**
     * T4: mean μ and variance μ + αμ². A million draws, s.e. .0105 of the mean and .311 of the variance, limit 4 s.e.:
     * α = 6·10⁻⁵ for each, seed fixed. Power: a variance off by 1.7 would be caught with probability 0.93.
     */
    @Test
    void meanAndVarianceAreThoseOfTheSecondKind() {
        GammaTable shape = GammaTable.of(1);
        double[] drawn = IntStream.range(0, 1_000_000)
                .mapToDouble(i -> NegativeBinomial.draw(shape, 10, Fit.uniform(i, 7), Fit.uniform(i, 8)))
                .toArray();
        double mean =
                IntStream.range(0, drawn.length).mapToDouble(i -> drawn[i]).sum() / drawn.length;
        assertThat(mean).isCloseTo(10, within(4 * 0.0105));
        assertThat(new Variance().evaluate(drawn)).isCloseTo(110, within(4 * 0.311));
    }

    /** χ² of 100 000 draws against Pascal's distribution (1/α whole), α = 10⁻⁴ for each of five cases, seed fixed. */
    @ParameterizedTest
    @CsvSource({"0.05, 1", "0.05, 30", "0.005, 200", "1, 0.3", "0.5, 50"})
    void drawsFollowTheDistribution(double alpha, double mu) {
        GammaTable shape = GammaTable.of(alpha);
        int[] drawn = IntStream.range(0, 100_000)
                .map(i -> NegativeBinomial.draw(shape, mu, Fit.uniform(i, 9), Fit.uniform(i, 10)))
                .toArray();
        PascalDistribution exact = new PascalDistribution(null, (int) Math.rint(1 / alpha), 1 / (1 + alpha * mu));
        assertThat(Fit.pValue(drawn, exact::probability)).isBetween(1e-4, 1 - 1e-4);
    }

    @Test
    void countsNeverFallWhenTheMeanOrEitherNumberRises() {
        GammaTable shape = GammaTable.of(0.1);
        for (int i = 0; i < 10_000; i++) {
            double u1 = Fit.uniform(i, 11);
            double u2 = Fit.uniform(i, 12);
            double mu = 60 * Fit.uniform(i, 13);
            int drawn = NegativeBinomial.draw(shape, mu, u1, u2);
            assertThat(NegativeBinomial.draw(shape, mu * 1.01, u1, u2)).isGreaterThanOrEqualTo(drawn);
            assertThat(NegativeBinomial.draw(shape, mu, (u1 + 1) / 2, u2)).isGreaterThanOrEqualTo(drawn);
            assertThat(NegativeBinomial.draw(shape, mu, u1, (u2 + 1) / 2)).isGreaterThanOrEqualTo(drawn);
        }
    }

    @Test
    void aMeanOfZeroGivesZero() {
        assertThat(NegativeBinomial.draw(GammaTable.of(1), 0, 0.9, 0.9)).isZero();
    }
}
