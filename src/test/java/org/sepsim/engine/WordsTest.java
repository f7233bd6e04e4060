package org.sepsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers in reasons are those of {@link Double#toString}, rounded to thousandths. */
class WordsTest {
    @Test
    void everyThousandthIsWrittenAsJavaWritesIt() {
        for (int k = -250_000; k <= 250_000; k++) {
            double value = k / 1000.0;
            assertThat(Words.of(value)).isEqualTo(Double.toString(value));
        }
    }

    @Test
    void thoseThatAreTooLargeOrNoNumbersAreToo() {
        for (double value :
                new double[] {9_999.999, 10_000, 1e7, 123_456_789.25, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThat(Words.rounded(value)).isEqualTo(Double.toString(Math.rint(value * 1000) / 1000));
        }
    }

    @Test
    void onlyRoundedKeepsANegativeZero() {
        assertThat(Words.of(-0.0001)).isEqualTo("0.0");
        assertThat(Words.rounded(-0.0001)).isEqualTo("-0.0");
    }
}
