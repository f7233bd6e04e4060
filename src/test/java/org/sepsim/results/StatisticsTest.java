package org.sepsim.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    /** 1 … 5: mean 3, sd √2.5, h = 4q + 1; t_0.975(4) = 2.776445105 (table of Student's t). */
    @Test
    void fiveNumbersGiveTheValuesWorkedOutByHand() {
        Statistics five = Statistics.of(new double[] {5, 1, 4, 2, 3});

        assertThat(five.mean()).isEqualTo(3);
        assertThat(five.sd()).isCloseTo(1.5811388300841898, within(1e-15));
        assertThat(five.p05()).isCloseTo(1.2, within(1e-15));
        assertThat(five.p25()).isEqualTo(2);
        assertThat(five.p50()).isEqualTo(3);
        assertThat(five.p75()).isEqualTo(4);
        assertThat(five.p95()).isCloseTo(4.8, within(1e-15));
        double half = 2.776445105 * 1.5811388300841898 / Math.sqrt(5);
        assertThat(five.ci95Low()).isCloseTo(3 - half, within(1e-8));
        assertThat(five.ci95High()).isCloseTo(3 + half, within(1e-8));
        assertThat(five.replicates()).isEqualTo(5);
    }

    @Test
    void aSingleRunHasNoSpread() {
        Statistics one = Statistics.of(new double[] {0.25});

        assertThat(one.p05()).isEqualTo(0.25);
        assertThat(one.p95()).isEqualTo(0.25);
        assertThat(one.sd()).isNaN();
        assertThat(one.ci95Low()).isNaN();
    }

    @Test
    void equalValuesHaveExactlyThatMeanAndNoSpread() {
        Statistics equal = Statistics.of(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1});

        assertThat(equal.mean()).isEqualTo(0.1);
        assertThat(equal.sd()).isZero();
    }

    @Test
    void missingValuesAreLeftOut() {
        Statistics two = Statistics.of(new double[] {Double.NaN, 1, Double.NaN, 3});

        assertThat(two.mean()).isEqualTo(2);
        assertThat(two.replicates()).isEqualTo(2);
        assertThatThrownBy(() -> Statistics.of(new double[] {Double.NaN})).hasMessageContaining("one number");
    }
}
