package org.sepsim.mechanism.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sepsim.random.Chance;

/** T11 to T13, on the function by which alliances form in a run. */
class LandscapeTest {
    private static final int TWO = 2;

    /** T11: energies published with the data, exact because all numbers are whole. */
    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1 1 1 1 1 1, 0",
        "1 1 1 2 1 1 2 1 1 2 1, -83200",
        "1 2 2 1 2 2 1 2 1 1 2, -71800",
        "1 2 2 1 1 2 1 2 1 1 2, -69600",
        "1 2 2 1 1 2 2 2 1 2 1, -65000",
        "1 2 2 2 2 2 2 2 2 2 2, -4200"
    })
    void theEnergiesOfTheElevenActorsAreThePublishedOnes(String camps, double energy) throws IOException {
        Actors actors = Actors.published();
        assertThat(Landscape.energy(actors.size(), actors.propensity(), campsOf(camps)))
                .isEqualTo(energy);
    }

    private static int[] campsOf(String text) {
        return Arrays.stream(text.split(" "))
                .mapToInt(word -> Integer.parseInt(word) - 1)
                .toArray();
    }

    /** T11: of 1024 configurations one is a minimum, and none has less energy. */
    @Test
    void theElevenActorsHaveOneMinimumAndEveryDescentEndsThere() throws IOException {
        onlyMinimum(Actors.published(), -83_200, campsOf("1 1 1 2 1 1 2 1 1 2 1"));
    }

    /** T12. */
    @Test
    void aWeakerSyriaSendsTurkeyToTheOthers() throws IOException {
        onlyMinimum(Actors.published().weakSyria(), -65_600, campsOf("1 1 1 1 1 1 2 1 1 2 1"));
    }

    private static void onlyMinimum(Actors actors, double energy, int[] expected) {
        List<int[]> minima = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (int number = 0; number < actors.configurations(); number++) {
            int[] camp = actors.configuration(number);
            least = Math.min(least, Landscape.energy(actors.size(), actors.propensity(), camp));
            if (Landscape.isLocalMinimum(actors.size(), actors.propensity(), TWO, camp)) {
                minima.add(camp);
            }
            Landscape.descend(
                    actors.size(), actors.propensity(), order(11, number), TWO, Landscape.UNLIMITED, false, 0, camp);
            assertThat(relativeToFirst(camp)).isEqualTo(expected);
        }
        assertThat(minima).hasSize(1);
        assertThat(minima.get(0)).isEqualTo(expected);
        assertThat(least).isEqualTo(energy);
    }

    private static int[] relativeToFirst(int[] camp) {
        return Arrays.stream(camp).map(in -> in ^ camp[0]).toArray();
    }

    private static int[] order(int n, int rotation) {
        int[] order = new int[n];
        Arrays.setAll(order, i -> (i + rotation) % n);
        return order;
    }

    /** T13: {@code dE = 2 s_i dF_i}, to 1e-9 of the sum of absolute terms, on 200 random symmetric landscapes. */
    @Test
    void aMoveChangesTheEnergyByTwiceTheMoversOwnGain() {
        for (int world = 0; world < 200; world++) {
            Actors actors = random(world, 9);
            int[] camp = campsAtRandom(world, 9, 3);
            double scale = scale(actors);
            for (int i = 0; i < 9; i++) {
                for (int to = -1; to < 3; to++) {
                    double energy = Landscape.energy(actors.size(), actors.propensity(), camp);
                    double before = Landscape.frustration(actors.size(), actors.propensity(), camp, i, camp[i]);
                    double after = Landscape.frustration(actors.size(), actors.propensity(), camp, i, to);
                    int[] moved = camp.clone();
                    moved[i] = to;
                    double change = Landscape.energy(actors.size(), actors.propensity(), moved) - energy;
                    assertThat(change).isCloseTo(2 * actors.size()[i] * (after - before), within(1e-9 * scale));
                }
            }
        }
    }

    /** T13: every move lowers the energy, and where a descent ends nobody gains by moving. */
    @Test
    void energyNeverRisesOnTheWayDown() {
        for (int world = 0; world < 200; world++) {
            Actors actors = random(world, 12);
            int[] camp = campsAtRandom(world, 12, 3);
            double energy = Landscape.energy(actors.size(), actors.propensity(), camp);
            for (int moves = 1; moves > 0; ) {
                moves = 0;
                for (int i = 0; i < 12; i++) {
                    moves += Landscape.descend(
                            actors.size(), actors.propensity(), new int[] {i}, 3, Landscape.UNLIMITED, false, 0, camp);
                    double now = Landscape.energy(actors.size(), actors.propensity(), camp);
                    assertThat(now).isLessThanOrEqualTo(energy + 1e-9 * scale(actors));
                    energy = now;
                }
            }
            assertThat(Landscape.isLocalMinimum(actors.size(), actors.propensity(), 3, camp))
                    .isTrue();
        }
    }

    @Test
    void friendsGatherFoesPartAndStrangersStayAlone() {
        double[] size = {0.5, 0.3, 0.2};
        double[] propensity = {0, 0.4, -0.5, 0.4, 0, -0.1, -0.5, -0.1, 0};
        int[] camp = {Landscape.ALONE, Landscape.ALONE, Landscape.ALONE};
        camp[0] = 1;
        Landscape.descend(size, propensity, order(3, 0), 2, Landscape.UNLIMITED, true, 0, camp);
        assertThat(camp).containsExactly(1, 1, Landscape.ALONE);
    }

    @Test
    void aFullCampTakesNobodyAndSendsNobodyAway() {
        double[] size = {1, 1, 1};
        double[] propensity = {0, 1, 1, 1, 0, 1, 1, 1, 0};
        int[] camp = {0, 0, Landscape.ALONE};
        assertThat(Landscape.descend(size, propensity, order(3, 0), 1, 2, true, 0, camp))
                .isZero();
        assertThat(camp).containsExactly(0, 0, Landscape.ALONE);
    }

    private static Actors random(int world, int n) {
        double[] size = new double[n];
        double[] propensity = new double[n * n];
        for (int i = 0; i < n; i++) {
            size[i] = Chance.uniform(1, i, world, 0);
            for (int j = 0; j < i; j++) {
                propensity[i * n + j] = 2 * Chance.uniform(2, i, world, j) - 1;
                propensity[j * n + i] = propensity[i * n + j];
            }
        }
        return new Actors(size, propensity);
    }

    private static int[] campsAtRandom(int world, int n, int camps) {
        int[] camp = new int[n];
        Arrays.setAll(camp, i -> (int) (camps * Chance.uniform(3, i, world, 0)));
        return camp;
    }

    private static double scale(Actors actors) {
        double sum = 0;
        int n = actors.size().length;
        for (int k = 0; k < n * n; k++) {
            sum += Math.abs(actors.size()[k / n] * actors.size()[k % n] * actors.propensity()[k]);
        }
        return sum;
    }
}
