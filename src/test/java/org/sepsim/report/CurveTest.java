package org.sepsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sepsim.results.Trajectory;

class CurveTest {
    private static Curve curve(double... values) {
        return new Curve(
                "firm",
                IntStream.range(0, values.length)
                        .mapToObj(i -> new Trajectory.Point(2005 + i, values[i], values[i], values[i], values[i], 1))
                        .toList());
    }

    private static double[] trimmed(double... values) {
        return curve(values).withoutOuterZeros().points().stream()
                .mapToDouble(Trajectory.Point::p50)
                .toArray();
    }

    @Test
    void aLineRisesFromItsLastZeroAndStopsAtItsLastValue() {
        assertThat(trimmed(0, 0, 0, 1, 0, 2, 0, 0)).containsExactly(0, 1, 0, 2);
        assertThat(trimmed(3, 0, 2)).containsExactly(3, 0, 2);
        assertThat(trimmed(0, 4)).containsExactly(0, 4);
    }

    @Test
    void aMeanThatIsNotThereIsZero() {
        assertThat(curve(1, 2).meanAt(2006)).isEqualTo(2);
        assertThat(curve(1, 2).meanAt(2007)).isZero();
    }
}
