package org.sepsim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sepsim.random.Chance;

class SamplersTest {
    private static final List<String> FACTORS = List.of("a.x", "b.y", "c.z");
    private static final Chance LUCK = new Chance(5, 0);

    static List<CubeDesign> drawn() {
        return List.of(new RandomPoints(40), new LatinHypercube(40), new MorrisTrajectories(10, 4));
    }

    private static double[] column(double[][] points, int factor) {
        return Arrays.stream(points).mapToDouble(point -> point[factor]).toArray();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void theSeedAloneDecidesThePoints(CubeDesign design) {
        assertThat(design.points(FACTORS, LUCK))
                .isDeepEqualTo(design.points(FACTORS, new Chance(5, 0)))
                .isNotEqualTo(design.points(FACTORS, new Chance(6, 0)));
    }

    @Test
    void aFactorsPointsHangOnItsNameAndNotOnTheOthers() {
        for (CubeDesign design : List.of(new RandomPoints(40), new LatinHypercube(40))) {
            double[][] three = design.points(FACTORS, LUCK);
            double[][] one = design.points(List.of("c.z"), LUCK);
            assertThat(column(one, 0)).containsExactly(column(three, 2));
            assertThat(column(three, 0)).isNotEqualTo(column(three, 1));
        }
    }

    /** By construction in every case, whatever the seed. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void aLatinHypercubeHitsEverySliceOfEveryFactorOnce(int count) {
        double[][] points = new LatinHypercube(count).points(FACTORS, LUCK);
        for (int factor = 0; factor < FACTORS.size(); factor++) {
            int[] slices = Arrays.stream(column(points, factor))
                    .mapToInt(u -> (int) (u * count))
                    .sorted()
                    .toArray();
            assertThat(slices).containsExactly(IntStream.range(0, count).toArray());
        }
    }

    /** Mean of 4000 uniform numbers: standard error 0.0046, so five of them; fails once in two million seeds, and the seed is fixed. */
    @Test
    void randomPointsAreUniform() {
        for (double[] column : new double[][] {
            column(new RandomPoints(4000).points(FACTORS, LUCK), 0),
            column(new RandomPoints(4000).points(FACTORS, LUCK), 2)
        }) {
            assertThat(Arrays.stream(column).average().orElseThrow()).isBetween(0.477, 0.523);
            assertThat(Arrays.stream(column)).allMatch(u -> u > 0 && u < 1);
        }
    }

    @Test
    void everyTrajectoryMovesEveryFactorOnceByHalfTheLattice() {
        double[][] points = new MorrisTrajectories(50, 4).points(FACTORS, LUCK);
        int ups = 0;
        assertThat(points).hasDimensions(50 * 4, 3);
        for (int start = 0; start < points.length; start += 4) {
            int[] moves = new int[3];
            for (int row = start + 1; row < start + 4; row++) {
                int moved = -1;
                for (int factor = 0; factor < 3; factor++) {
                    double step = points[row][factor] - points[row - 1][factor];
                    if (step != 0) {
                        assertThat(moved).isEqualTo(-1);
                        assertThat(Math.abs(step)).isEqualTo(2.0 / 3, within(1e-12));
                        moved = factor;
                        ups += step > 0 ? 1 : 0;
                    }
                }
                moves[moved]++;
            }
            assertThat(moves).containsExactly(1, 1, 1);
        }
        assertThat(ups).isBetween(45, 105); // of 150 fair moves: five standard errors of 6.1
        assertThat(Arrays.stream(points).flatMapToDouble(Arrays::stream)).allMatch(u -> u >= 0 && u <= 1);
    }

    @Test
    void anOddLatticeHasNoHalf() {
        assertThatThrownBy(() -> new MorrisTrajectories(2, 5)).hasMessage("levels must be even but is 5");
    }

    @Test
    void theRowsOfSaltelliAreTheTwoSamplesAndTheirMixtures() {
        SaltelliMatrices design = new SaltelliMatrices(8, true);
        double[][] points = design.points(FACTORS, LUCK);
        assertThat(points).hasDimensions(8 * 8, 3);
        for (int j = 0; j < 8; j++) {
            double[][] rows = Arrays.copyOfRange(points, j * design.rows(3), (j + 1) * design.rows(3));
            double[] a = rows[0];
            double[] b = rows[7];
            assertThat(a).isNotEqualTo(b);
            for (int i = 0; i < 3; i++) {
                for (int factor = 0; factor < 3; factor++) {
                    assertThat(rows[1 + i][factor]).isEqualTo(factor == i ? b[factor] : a[factor]);
                    assertThat(rows[4 + i][factor]).isEqualTo(factor == i ? a[factor] : b[factor]);
                }
            }
        }
    }

    @Test
    void withoutSecondOrderTheRowsBetweenAreFewer() {
        double[][] few = new SaltelliMatrices(4, false).points(FACTORS, LUCK);
        double[][] all = new SaltelliMatrices(4, true).points(FACTORS, LUCK);

        assertThat(few).hasDimensions(4 * 5, 3);
        assertThat(Arrays.copyOfRange(few, 0, 4)).isDeepEqualTo(Arrays.copyOfRange(all, 0, 4));
        assertThat(few[4]).containsExactly(all[7]);
    }

    /**
     * First and total indices of {@code y = x1 + 2 x2 + x1 x3} by the estimators of Saltelli et al. (2010), against their values by hand: with
     * uniform factors V1 = 9/48, V2 = 16/48, V3 = 1/48, V13 = 1/144, V = 79/144. Within 0.01, the error of 1024 quasi-random samples.
     */
    @Test
    void theMatricesGiveTheIndicesOfAModelWithAKnownAnswer() {
        SaltelliMatrices design = new SaltelliMatrices(1024, false);
        double[][] points = design.points(FACTORS, LUCK);
        double[] y = Arrays.stream(points)
                .mapToDouble(x -> x[0] + 2 * x[1] + x[0] * x[2])
                .toArray();
        double v = 79.0 / 144;
        double[] first = {27.0 / 79, 48.0 / 79, 3.0 / 79};
        double[] total = {28.0 / 79, 48.0 / 79, 4.0 / 79};
        for (int i = 0; i < 3; i++) {
            double sumFirst = 0;
            double sumTotal = 0;
            for (int row = 0; row < y.length; row += 5) {
                sumFirst += y[row + 4] * (y[row + 1 + i] - y[row]);
                sumTotal += (y[row] - y[row + 1 + i]) * (y[row] - y[row + 1 + i]) / 2;
            }
            assertThat(sumFirst / 1024 / v).isEqualTo(first[i], within(0.01));
            assertThat(sumTotal / 1024 / v).isEqualTo(total[i], within(0.01));
        }
    }

    @Test
    void aGridHasEveryCombinationTheLastFactorFastest() {
        assertThat(new Grid(0).points(new int[] {2, 3}))
                .isDeepEqualTo(new int[][] {{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 1}, {1, 2}});
    }

    @Test
    void aZipGoesThroughAllValuesTogether() {
        assertThat(new Zip(0).points(new int[] {3, 3})).isDeepEqualTo(new int[][] {{0, 0}, {1, 1}, {2, 2}});
        assertThatThrownBy(() -> new Zip(0).points(new int[] {3, 2})).hasMessageContaining("equally many values");
    }

    @Test
    void oneFactorBeginsWithTheScenarioAndChangesOneFactorAtATime() {
        assertThat(new OneFactor(0).points(new int[] {2, 1}))
                .isDeepEqualTo(new int[][] {{-1, -1}, {0, -1}, {1, -1}, {-1, 0}});
    }
}
