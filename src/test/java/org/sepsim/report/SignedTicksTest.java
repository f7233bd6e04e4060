package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedTicksTest {
    @ParameterizedTest
    @CsvSource({
        "-1.6, 3.2, 1, -2, 4",
        "0.4, 9.5, 2, 0, 10",
        "-0.31, -0.02, 0.05, -0.35, 0",
        "-5, 21.8, 5, -5, 25",
        "-1e-6, 1e-6, 5e-7, -1e-6, 1e-6",
        "-80, 0, 10, -80, 0",
    })
    void anAxisHoldsZeroAndBothEndsInRoundSteps(double lowest, double highest, double step, double low, double high) {
        SignedTicks ticks = SignedTicks.holding(lowest, highest);

        assertThat(ticks.step()).isEqualTo(step);
        assertThat(ticks.low()).isEqualTo(low);
        assertThat(ticks.high()).isEqualTo(high);
        assertThat(ticks.values()).contains(0.0).hasSizeLessThan(10);
    }

    @Test
    void nothingToShowIsRefused() {
        assertThatThrownBy(() -> SignedTicks.holding(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberAboveZeroHasAPlus() {
        assertThat(SignedTicks.text(2.5)).isEqualTo("+2.5");
        assertThat(SignedTicks.text(0)).isEqualTo("0");
        assertThat(SignedTicks.text(-1)).isEqualTo("-1");
    }
}
