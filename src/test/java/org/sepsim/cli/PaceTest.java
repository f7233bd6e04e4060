package org.sepsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final double WARM = 0.02;

    private final Pace pace = new Pace();
    private double now;

    private void runs(double seconds, double each) {
        for (double end = now + seconds; now < end && !pace.steady(); ) {
            now += each;
            pace.ended(now);
        }
    }

    /** 3 s at a tenth, 3 s at half and then the full speed: by hand, 5000 runs take 6 s for the first 90 and 98.2 s for the others. */
    @Test
    void whatComesIsAsFastAsTheWarmProgram() {
        runs(3, 10 * WARM);
        runs(3, 2 * WARM);
        runs(60, WARM);

        assertThat(now).as("two windows at full speed").isBetween(11.9, 12.2);
        assertThat(pace.seconds(5000)).isCloseTo(6 + (5000 - 90) * WARM, within(0.5));
    }

    @Test
    void runsThatWereSeenTookWhatTheyTook() {
        runs(1, 0.25);

        assertThat(pace.steady()).isFalse();
        assertThat(pace.seconds(2)).isEqualTo(0.5);
        assertThat(pace.seconds(4)).isEqualTo(1);
    }

    @Test
    void aProgramThatIsNeverSteadyIsNotWatchedForever() {
        while (!pace.steady()) {
            runs(0.1, WARM / Math.pow(1.1, now / 3)); // a tenth faster with each window
        }

        assertThat(now).isLessThan(22);
    }
}
