package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewTrialsTest {
    private static final double LAST_UNIFORM = 1 - 0x1p-53;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.37, 0.5, 0.6, 0.95, 1})
    void fewTrialsGiveTheQuantileOfTheBinomialDistribution(double p) {
        FewTrials few = new FewTrials(p);
        for (int n = 0; n <= FewTrials.MOST; n++) {
            same(few, n, p, 0x1p-53);
            same(few, n, p, LAST_UNIFORM);
            for (int draw = 0; draw < 2_000; draw++) {
                same(few, n, p, (draw + 0.4321) / 2_000);
            }
        }
    }

    private static void same(FewTrials few, int n, double p, double u) {
        assertThat(few.quantile(n, u)).as("n %s, u %s", n, u).isEqualTo(Binomial.byTerms(n, p, u));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void whatIsNoProbabilityIsRefused(double p) {
        assertThatThrownBy(() -> new FewTrials(p)).hasMessage("p must be from 0.0 to 1.0 but is " + p);
    }
}
