package org.sepsim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "-0.0, 0", "100000, 100000", "2.0E-3, 0.002", "1e22, 1E+22", "2e-44, 2E-44", "1e15, 1E+15"})
    void aNumberIsWrittenAsShortAsPossible(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @Test
    void aNumberReadsBackToTheBit() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(NumberText.parse(NumberText.of(value))).hasValue(value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", ".inf", "1e999", "0x10", "1_000", "1,5", "", " 1", "1d", "--1", "."})
    void whatIsNoFiniteDecimalIsRefused(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }
}
