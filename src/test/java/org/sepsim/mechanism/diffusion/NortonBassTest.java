package org.sepsim.mechanism.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Successive generations at p = .03, q = .38; tolerance 1e-6 is that of the printed digits. */
class NortonBassTest {
    private static final Bass BASS = new Bass(0.03, 0.38, 0);

    private static double[] adopted(double years, double... launches) {
        return Arrays.stream(launches).map(tau -> BASS.adopted(years - tau)).toArray();
    }

    private static double[] users(double[] adopted, double... potential) {
        double[] users = new double[adopted.length];
        NortonBass.users(adopted, potential, users);
        return users;
    }

    @ParameterizedTest(name = "year {0}")
    @CsvSource({
        "5,  33.119864,   0",
        "10, 74.366920,  11.166216",
        "12, 69.682663,  32.843617",
        "20,  9.097087, 135.963232",
    })
    void theSecondGenerationTakesTheFirstOnesUsers(double years, double first, double second) {
        double[] users = users(adopted(years, 0, 8), 100, 50);
        assertThat(users).containsExactly(new double[] {first, second}, within(1e-6));
    }

    @ParameterizedTest(name = "year {0}")
    @CsvSource({
        "25, 2.837665, 129.931383,  97.463480, 230.232528",
        "35, 0.048300,   5.675307, 291.388256, 297.111863",
    })
    void threeGenerationsFollowEachOther(double years, double first, double second, double third, double all) {
        double[] users = users(adopted(years, 0, 10, 20), 100, 100, 100);
        assertThat(users).containsExactly(new double[] {first, second, third}, within(1e-6));
        assertThat(Arrays.stream(users).sum()).isCloseTo(all, within(2e-6)); // three rounded addends
    }

    /** sum y_g = sum F_g m_g: nobody is lost and nobody counted twice. Tolerance 1e-12 relative is rounding. */
    @Test
    void allUsersTogetherAreEachGenerationsOwnPotentialAdopted() {
        double[] potential = {120, 15, 40, 7};
        for (double years = 0; years <= 40; years += 0.25) {
            double[] adopted = adopted(years, 0, 6, 15.5, 24);
            double expected = 0;
            for (int g = 0; g < 4; g++) {
                expected += adopted[g] * potential[g];
            }
            assertThat(Arrays.stream(users(adopted, potential)).sum()).isCloseTo(expected, within(1e-12 * 182));
        }
    }

    @Test
    void aGenerationAloneIsBass() {
        assertThat(users(adopted(7, 0), 100)).containsExactly(100 * BASS.adopted(7));
    }

    @Test
    void anotherGenerationThatIsNotLaunchedChangesNothing() {
        assertThat(users(adopted(7, 0, 8), 100, 50)).containsExactly(100 * BASS.adopted(7), 0);
    }

    /** To the bit: a world does not depend on how many nations are reckoned at once. */
    @Test
    void nationsSideBySideHaveTheUsersOfEachAlone() {
        double[][] potential = {{120, 3}, {15, 0.5}, {40, 1}, {7, 2}};
        double[][] adopted = {{1, 0.7}, {0.9, 0.2}, {0.3, 0}, {0, 0}};
        double[][] users = new double[4][2];
        NortonBass.users(adopted, potential, users);
        for (int c = 0; c < 2; c++) {
            int nation = c;
            double[] share =
                    Arrays.stream(adopted).mapToDouble(row -> row[nation]).toArray();
            double[] reach =
                    Arrays.stream(potential).mapToDouble(row -> row[nation]).toArray();
            assertThat(Arrays.stream(users).mapToDouble(row -> row[nation]).toArray())
                    .containsExactly(users(share, reach));
        }
    }
}
