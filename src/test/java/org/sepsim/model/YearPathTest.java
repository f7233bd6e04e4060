package org.sepsim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class YearPathTest {
    private static final double[] LUCK = {0.01, 0.3, 0.5, 0.7, 0.99};

    private static Uncertain estimated(double value) {
        return new Uncertain(value, value - 1, value + 2, Uncertain.Basis.ESTIMATED);
    }

    @Test
    void whatIsKnownStaysAndTheRestFollowsTheLuck() {
        Map<Integer, Uncertain> given = Map.of(
                2005, Uncertain.sourced(10),
                2007, Uncertain.sourced(14),
                2010, estimated(20),
                2012, Uncertain.sourced(30),
                2013, Uncertain.sourced(31),
                2030, estimated(50));
        YearPath path = new YearPath(given);
        assertThat(path.isCertain()).isFalse();
        for (double u : LUCK) {
            double[] values = path.at(u);
            double of2010 = estimated(20).at(u);
            double of2030 = estimated(50).at(u);
            assertThat(values).hasSize(Quarter.YEARS).startsWith(10, 12, 14);
            assertThat(values[3]).isCloseTo(14 + (of2010 - 14) / 3, within(1e-12));
            assertThat(values[5]).isEqualTo(of2010);
            assertThat(values[6]).isCloseTo((of2010 + 30) / 2, within(1e-12));
            assertThat(values[7]).isEqualTo(30);
            assertThat(values[8]).isEqualTo(31);
            assertThat(values[9]).isCloseTo(31 + (of2030 - 31) / 17, within(1e-12));
            assertThat(values[25]).isEqualTo(of2030);
            assertThat(values[Quarter.YEARS - 1]).isEqualTo(of2030);
        }
    }

    @Test
    void luckMovesNothingThatIsKnown() {
        YearPath path = new YearPath(Map.of(2008, Uncertain.sourced(4), 2010, Uncertain.sourced(6)));
        assertThat(path.isCertain()).isTrue();
        assertThat(path.at(0.1)).startsWith(4, 4, 4, 4, 5, 6, 6).containsExactly(path.at(0.9));
    }

    @Test
    void oneYearOfWhichOnlyARangeIsKnownMovesAll() {
        YearPath path = new YearPath(Map.of(2020, estimated(5)));
        for (double u : LUCK) {
            assertThat(path.at(u)).containsOnly(estimated(5).at(u));
        }
    }
}
