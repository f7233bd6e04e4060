package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest(name = "an axis for {0} has steps of {1} up to {2}")
    @CsvSource({
        "34.02, 5, 35",
        "36, 10, 40",
        "100, 20, 100",
        "0.9, 0.2, 1",
        "7, 1, 7",
        "7.1, 2, 8",
        "5300, 1000, 6000",
        "0.0042, 0.001, 0.005",
    })
    void stepsAreRoundAndAtMostSeven(double highest, double step, double end) {
        Ticks ticks = Ticks.upTo(highest);

        assertThat(ticks.step()).isEqualTo(step);
        assertThat(ticks.end()).isEqualTo(end);
        assertThat(ticks.values()).startsWith(0.0, step).endsWith(end).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void yearsAreWholeAndRound() {
        assertThat(Ticks.years(2005, 2040)).containsExactly(2005, 2010, 2015, 2020, 2025, 2030, 2035, 2040);
        assertThat(Ticks.years(2017.25, 2021)).containsExactly(2018, 2019, 2020, 2021);
    }

    @Test
    void anAxisOfNothingIsRefused() {
        assertThatThrownBy(() -> Ticks.upTo(0)).hasMessageContaining("above 0");
    }
}
