package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
    /** Reference: mpmath, 30 digits. 10⁻¹⁰ is no number that Chance gives, so 2u − 1 is rounded there. */
    @ParameterizedTest
    @CsvSource({
        "1.1102230246251565e-16, -8.20953615160138686",
        "1e-10, -6.3613409024040562",
        "0.001, -3.09023230616781354",
        "0.3, -0.524400512708040816",
        "0.5, 0",
        "0.975, 1.95996398454005386",
        "0.9999999999999999, 8.20953615160138686"
    })
    void quantilesAreExact(double u, double z) {
        assertThat(Normal.quantile(u)).isCloseTo(z, within(u == 1e-10 ? 1e-6 : 1e-14));
    }

    @Test
    void quantilesAreSymmetricAndRise() {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 4096; i++) {
            double z = Normal.quantile(i / 4096.0);
            assertThat(z).isGreaterThan(before).isEqualTo(-Normal.quantile(1 - i / 4096.0));
            before = z;
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "NaN", "-0.5"})
    void refusesWhatIsNoProbability(double u) {
        assertThatThrownBy(() -> Normal.quantile(u)).hasMessage("u must be above 0 and below 1 but is " + u);
    }
}
