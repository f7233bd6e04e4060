package org.sepsim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.evidence.Target;
import org.sepsim.observe.Level;

class YardstickTest {
    private static final Target TARGET = new Target(
            "a",
            "declared_sep_share",
            Level.FIRM,
            "Nokia",
            "4G",
            "2015",
            "value",
            0.3,
            0.2,
            0.4,
            "fit",
            "1",
            "baseline");

    @Test
    void withoutChanceErrorsAreMeasuredInHalfPlausibleRanges() {
        assertThat(Yardstick.ofRanges(List.of(TARGET)).error(0, 0.5)).isCloseTo(2, within(1e-12));
    }

    /** Variance of .1 and .3 is .02; of four worlds the mean keeps a quarter of it. */
    @Test
    void theRecordIsOneWorldAndTheMeanIsOfFour() {
        double[][] worlds = {{0.1}, {0.3}, {Double.NaN}};
        Yardstick yardstick = Yardstick.ofRangesAndChance(List.of(TARGET), worlds, 4);
        double scale = Math.sqrt(0.01 + 2.705543454095404 * 0.02 * 1.25);
        assertThat(yardstick.error(0, 0.3 + scale)).isCloseTo(1, within(1e-12));
    }
}
