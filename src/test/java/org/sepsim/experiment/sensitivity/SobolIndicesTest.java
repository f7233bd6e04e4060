package org.sepsim.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sepsim.experiment.design.SaltelliMatrices;
import org.sepsim.random.Chance;

/** Variance-based indices of functions whose indices are known (T24). Points of the Sobol sequence, n = 2^14, no chance. */
class SobolIndicesTest {
    private static final int SAMPLES = 1 << 14;
    private static final double TOLERANCE = 0.01;
    private static final double[] WEIGHTS = {0, 1, 4.5, 9, 99};

    private static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static double sobolG(double[] u) {
        return IntStream.range(0, u.length)
                .mapToDouble(i -> (Math.abs(4 * u[i] - 2) + WEIGHTS[i]) / (1 + WEIGHTS[i]))
                .reduce(1, (a, b) -> a * b);
    }

    private static SobolIndices indices(ToDoubleFunction<double[]> model, int factors, int samples, boolean second) {
        SaltelliMatrices design = new SaltelliMatrices(samples, second);
        List<String> names = IntStream.range(0, factors).mapToObj(i -> "x" + i).toList();
        double[] values = Arrays.stream(design.points(names, new Chance(1, 0)))
                .mapToDouble(model)
                .toArray();
        return new SobolIndices(values, factors, design.rows(factors));
    }

    private static double[][] ofAll(Indices indices) {
        return indices.of(IntStream.range(0, indices.blocks()).toArray());
    }

    @Test
    void ishigamisIndicesAreTheAnalyticOnes() {
        double[][] found = ofAll(indices(SobolIndicesTest::ishigami, 3, SAMPLES, false));

        assertThat(found[1]).containsExactly(new double[] {.313905, .442411, 0}, within(TOLERANCE));
        assertThat(found[0]).containsExactly(new double[] {.557589, .442411, .243684}, within(TOLERANCE));
    }

    /** V_i = 1/(3 (1 + a_i)²), V = Π (1 + V_i) − 1, S_i = V_i / V, ST_i = V_i Π_{j≠i} (1 + V_j) / V. */
    @Test
    void theIndicesOfTheGFunctionAreTheAnalyticOnes() {
        double[] parts =
                Arrays.stream(WEIGHTS).map(a -> 1 / (3 * (1 + a) * (1 + a))).toArray();
        double product = Arrays.stream(parts).reduce(1, (p, v) -> p * (1 + v));
        double variance = product - 1;

        double[][] found = ofAll(indices(SobolIndicesTest::sobolG, WEIGHTS.length, SAMPLES, false));

        for (int i = 0; i < parts.length; i++) {
            assertThat(found[1][i]).as("S%d", i + 1).isCloseTo(parts[i] / variance, within(TOLERANCE));
            double total = parts[i] * product / (1 + parts[i]) / variance;
            assertThat(found[0][i]).as("ST%d", i + 1).isCloseTo(total, within(TOLERANCE));
        }
    }

    @Test
    void rowsForPairsChangeNothing() {
        double[][] with = ofAll(indices(SobolIndicesTest::ishigami, 3, 64, true));

        assertThat(with).isDeepEqualTo(ofAll(indices(SobolIndicesTest::ishigami, 3, 64, false)));
    }

    /** 95 % intervals of six indices from one design; at n = 1024 the estimates lie well within what resampling says. */
    @Test
    void intervalsHoldTheAnalyticIndices() {
        double[] analytic = {.557589, .442411, .243684, .313905, .442411, 0};

        List<Bootstrap.Estimate> found =
                new Bootstrap(200, new Chance(1, 0)).of(indices(SobolIndicesTest::ishigami, 3, 1024, false));

        for (int i = 0; i < analytic.length; i++) {
            assertThat(analytic[i])
                    .as("%s of factor %d", found.get(i).index(), found.get(i).factor())
                    .isBetween(found.get(i).low(), found.get(i).high());
            assertThat(found.get(i).high() - found.get(i).low()).isBetween(0.005, 0.3);
        }
    }

    @Test
    void aSampleWithAMissingValueIsLeftOut() {
        double[] values = {1, 2, 3, 4, Double.NaN, 1, 1, 1, 2, 4, 3, 1};

        assertThat(new SobolIndices(values, 2, 4).blocks()).isEqualTo(2);
    }

    @Test
    void whatNothingMovesHasNoIndices() {
        assertThat(ofAll(indices(u -> 5, 2, 8, false))[0]).containsOnly(Double.NaN);
    }
}
