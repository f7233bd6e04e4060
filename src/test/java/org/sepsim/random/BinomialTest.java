package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinomialTest {
    private static final double LAST_UNIFORM = 1 - 0x1p-53;

    /** The step from k to k + 1 lies within 10⁻¹² of P(X ≤ k). Reference: mpmath, 50 digits. */
    @ParameterizedTest(name = "n = {0}, p = {1}, k = {2}")
    @CsvSource({
        "1, 0.3, 0, 0.7000000000000000111",
        "10, 0.5, 4, 0.376953125",
        "60, 0.2, 12, 0.576440301445875438",
        "60, 0.2, 3, 0.0010134584573688724775",
        "60, 0.8, 50, 0.78678521954319608646",
        "85, 0.5, 40, 0.33232274520660716523",
        "86, 0.5, 47, 0.83408282270004218438",
        "128, 0.1, 9, 0.16552532868703580064",
        "129, 0.1, 9, 0.15868553372824369697",
        "200, 0.5, 110, 0.93131667456568468084",
        "200, 0.5000001, 110, 0.93131630018840070506",
        "500, 0.7, 340, 0.17669193966033213852",
        "1000, 0.02, 25, 0.890066889825714436",
        "5000, 0.4, 1950, 0.076362104437404180514",
        "100000, 1e-05, 2, 0.91969952263563935322",
        "100000, 0.5, 50200, 0.89761423445718603347"
    })
    void stepsAreWhereTheDistributionFunctionSays(int n, double p, int k, double below) {
        assertThat(Binomial.quantile(n, p, below - 1e-12)).isEqualTo(k);
        assertThat(Binomial.quantile(n, p, below + 1e-12)).isEqualTo(k + 1);
    }

    /** χ² of 100 000 draws, α = 10⁻⁴ for each of eight cases, seed fixed. */
    @ParameterizedTest
    @CsvSource({"1, 0.3", "7, 0.5", "60, 0.2", "60, 0.9", "86, 0.5", "400, 0.01", "1000, 0.65", "20000, 0.4"})
    void drawsFollowTheDistribution(int n, double p) {
        int[] drawn = IntStream.range(0, 100_000)
                .map(i -> Binomial.quantile(n, p, Fit.uniform(i, 3)))
                .toArray();
        BinomialDistribution exact = new BinomialDistribution(null, n, p);
        assertThat(Fit.pValue(drawn, exact::probability)).isBetween(1e-4, 1 - 1e-4);
    }

    /** From 0 to 1 and across one half, and with n across the borders of every branch. */
    @ParameterizedTest
    @CsvSource({"60, 0, 1", "60, 0.499999999, 0.500000001", "85, 0.45, 0.55", "200, 0.2, 0.4", "200, 0.6, 0.8"})
    void countsNeverFallWhenTheProbabilityRises(int n, double low, double high) {
        for (int i = 0; i < 10_000; i++) {
            double u = Fit.uniform(i, 4);
            int before = 0;
            for (int step = 0; step <= 100; step++) {
                int k = Binomial.quantile(n, low + (high - low) * step / 100, u);
                if (k < before) {
                    throw new AssertionError("falls to " + k + " from " + before + " at step " + step + ", u " + u);
                }
                before = k;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0.05", "0.5", "0.6", "0.97"})
    void oneTrialMoreGivesTheSameCountOrOneMore(double p) {
        for (int i = 0; i < 10_000; i++) {
            double u = Fit.uniform(i, 5);
            int before = 0;
            for (int n = 0; n <= 140; n++) {
                int k = Binomial.quantile(n, p, u);
                if (k != before && k != before + 1) {
                    throw new AssertionError(k + " after " + before + " at n " + n + ", u " + u);
                }
                before = k;
            }
        }
    }

    /** A number that is taken for clear without a sum could be wrong next to a step only: between steps it cannot fall. */
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.02, 0.12, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 0.999})
    void withoutASumItIsTheSameOnBothSidesOfEveryStep(double p) {
        for (double variance = 1; variance < 4500; variance *= 1.05) {
            int n = (int) Math.round(variance / (p * (1 - p)));
            int reach = (int) (3 * Math.sqrt(variance)) + 2;
            int middle = (int) (n * p);
            for (int k = Math.max(0, middle - reach); k < Math.min(n, middle + reach); k += 1 + reach / 10) {
                double step = step(n, p, k);
                for (double offset : new double[] {-1e-2, -1e-3, -1e-5, -1e-9, 1e-9, 1e-5, 1e-3, 1e-2}) {
                    double u = Math.max(1e-9, Math.min(1 - 1e-9, step + offset));
                    assertThat(Binomial.quantile(n, p, u))
                            .as("n %s, u %s", n, u)
                            .isEqualTo(Binomial.byTerms(n, p, u));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.003, 0.12, 0.5, 0.6, 0.97, 1})
    void manyAtOnceAreWhatEachIsAlone(double p) {
        int count = 1_500;
        double[] trials = new double[count];
        double[] probability = new double[count];
        double[] u = new double[count];
        int[] alone = new int[count];
        for (int n = 0; n < count; n++) {
            trials[n] = n;
            probability[n] = p;
            u[n] = Fit.uniform(n, 7);
            alone[n] = Binomial.quantile(n, p, u[n]);
        }
        int[] together = new int[count];
        Binomial.quantiles(trials, probability, u, count, new double[count], new double[count], together);
        assertThat(together).isEqualTo(alone);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0.5, 0.5, n must be at least 0 but is -1",
        "5, 1.1, 0.5, p must be from 0.0 to 1.0 but is 1.1",
        "5, 0.5, 1, u must be above 0 and below 1 but is 1.0"
    })
    void manyAtOnceRefuseWhatOneRefuses(double n, double p, double u, String message) {
        double[] room = new double[1];
        assertThatThrownBy(() -> Binomial.quantiles(
                        new double[] {n}, new double[] {p}, new double[] {u}, 1, room, room.clone(), new int[1]))
                .hasMessage(message);
    }

    /** The largest u that gives k or less. */
    private static double step(int n, double p, int k) {
        double low = 0;
        double high = 1;
        while (high - low > 1e-11) {
            double middle = (low + high) / 2;
            if (Binomial.byTerms(n, p, middle) <= k) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Test
    void certaintiesAreCertain() {
        for (double u : new double[] {0x1p-53, 0.5, LAST_UNIFORM}) {
            assertThat(Binomial.quantile(0, 0.4, u)).isZero();
            assertThat(Binomial.quantile(50, 0, u)).isZero();
            assertThat(Binomial.quantile(50, 1, u)).isEqualTo(50);
            assertThat(Binomial.quantile(100_000, 0, u)).isZero();
        }
    }

    @Test
    void theExtremeUniformNumbersGiveTheEndsOfTheDistribution() {
        for (double p : new double[] {0.3, 0.5, 0.7}) {
            for (int n : new int[] {1, 60, 1000, 1_000_000}) {
                double reach = 9 * Math.sqrt(n * p * (1 - p)) + 3; // the sum is rounded by as much as is left
                assertThat((double) Binomial.quantile(n, p, 0x1p-53)).isBetween(Math.max(0, n * p - reach), n * p);
                assertThat((double) Binomial.quantile(n, p, LAST_UNIFORM)).isBetween(n * p, Math.min(n, n * p + reach));
            }
        }
    }

    @Test
    void refusesWhatIsOutside() {
        assertThatThrownBy(() -> Binomial.quantile(-1, 0.5, 0.5)).hasMessage("n must be at least 0 but is -1");
        assertThatThrownBy(() -> Binomial.quantile(1, 1.5, 0.5)).hasMessage("p must be from 0.0 to 1.0 but is 1.5");
        assertThatThrownBy(() -> Binomial.quantile(1, Double.NaN, 0.5)).hasMessageStartingWith("p must be");
        assertThatThrownBy(() -> Binomial.quantile(1, 0.5, 0)).hasMessageStartingWith("u must be");
    }
}
