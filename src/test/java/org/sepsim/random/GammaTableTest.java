package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTableTest {
    /** Relative error at most 10⁻⁷. Reference: mpmath's incomplete gamma, solved with 30 digits. */
    @ParameterizedTest(name = "α = {0}, u = {1}")
    @CsvSource({
        "0.001, 1.1102230246251565e-16, 0.762070537026187",
        "0.001, 1e-07, 0.844165743168556",
        "0.001, 0.001, 0.905120790934977",
        "0.001, 0.5, 0.999666686426965",
        "0.001, 0.999, 1.10057809829331",
        "0.001, 0.9999997615814209, 1.16743061228111",
        "0.05, 1.1102230246251565e-16, 0.0707564509062812",
        "0.05, 1e-07, 0.230772745480023",
        "0.05, 0.001, 0.447910663381301",
        "0.05, 0.3, 0.871798483173774",
        "0.05, 0.7, 1.10412166631075",
        "0.05, 0.999, 1.83504893797478",
        "0.05, 0.9999997615814209, 2.55495675390694",
        "1, 1.1102230246251565e-16, 1.11022302462516e-16",
        "1, 1e-07, 1.00000005e-7",
        "1, 0.3, 0.356674943938732",
        "1, 0.5, 0.693147180559945",
        "1, 0.999, 6.90775527898214",
        "1, 0.9999997615814209, 15.2492379723188",
        "5, 1.1102230246251565e-16, 5.5034328581188e-80",
        "5, 1e-07, 3.26274042172862e-35",
        "5, 0.001, 3.26274042172862e-15",
        "5, 0.3, 0.00793895362172057",
        "5, 0.7, 0.605187929443674",
        "5, 0.999, 20.5098216236933",
        "5, 0.9999997615814209, 58.4805217549501"
    })
    void quantilesAreExactToSevenDigits(double alpha, double u, double g) {
        assertThat(GammaTable.of(alpha).quantile(u)).isCloseTo(g, withinPercentage(1e-5));
    }

    /** Between the nodes too: the distribution function of a quantile gives back the probability. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.005, 0.1, 0.5, 1, 2.5, 5})
    void theDistributionFunctionUndoesTheQuantile(double alpha) {
        GammaTable table = GammaTable.of(alpha);
        double a = 1 / alpha;
        for (int i = 0; i < 5000; i++) {
            double u = Fit.uniform(i, 6);
            double g = table.quantile(u);
            double density = new GammaDistribution(a).density(g);
            double error = (Gamma.regularizedGammaP(a, a * g) - u) / (density * g);
            assertThat(error).as("relative error at u = %s", u).isBetween(-1e-7, 1e-7);
        }
    }

    /** Over all cells and octaves, the tails, the middle, and close to their borders. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.05, 1, 5})
    void quantilesRiseStrictly(double alpha) {
        GammaTable table = GammaTable.of(alpha);
        double before = 0;
        for (double u = 0x1p-24; u < 0.5; u *= 1 + 0x1p-10) {
            before = rise(table, u, before);
        }
        before = rise(table, 0.5, before);
        for (double above = 0.5 - 1e-9; above > 0x1p-24; above *= 1 - 0x1p-10) {
            before = rise(table, 1 - above, before);
        }
        for (double border : new double[] {0x1p-20, 0.25, 0.5, 0.75, 1 - 0x1p-20}) {
            double width = Math.min(border, 1 - border) * 1e-6;
            assertThat(table.quantile(border - width)).isLessThan(table.quantile(border));
            assertThat(table.quantile(border)).isLessThan(table.quantile(border + width));
        }
    }

    @Test
    void askedAgainForTheSameAlphaTheSameTableIsGiven() {
        GammaTable table = GammaTable.of(0.03);
        assertThat(GammaTable.of(0.03)).isSameAs(table);
        assertThat(table.alpha()).isEqualTo(0.03);
        assertThat(GammaTable.of(0.04).quantile(0.1)).isLessThan(table.quantile(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0009, 5.1, Double.NaN})
    void refusesAnAlphaOutside(double alpha) {
        assertThatThrownBy(() -> GammaTable.of(alpha)).hasMessage("alpha must be from 0.001 to 5.0 but is " + alpha);
    }

    private static double rise(GammaTable table, double u, double before) {
        double g = table.quantile(u);
        assertThat(g).as("at u = %s", u).isGreaterThan(before);
        return g;
    }
}
