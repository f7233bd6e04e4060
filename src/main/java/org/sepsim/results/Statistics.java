package org.sepsim.results;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What is said of one value over the replicates.
 *
 * <pre>{@code
 * mean = x_1 + Σ (x_i − x_1) / n            exact where all are equal
 * sd   = √( Σ (x_i − mean)² / (n − 1) )      NaN for n = 1
 * p(q) = x_(k) + (h − k) (x_(k+1) − x_(k)),  h = (n − 1) q + 1, k = ⌊h⌋
 * ci95 = mean ± t_0.975(n − 1) · sd / √n     of the mean; NaN for n = 1
 * }</pre>
 *
 * <p>Sums run in the order of the replicates. Quantiles: type 7 of Hyndman and Fan (1996), The American Statistician 50(4), 361–365.
 * Interval: Student (1908), Biometrika 6(1), 1–25.
 *
 * @param mean arithmetic mean
 * @param sd standard deviation of the sample
 * @param p05 quantile 0.05
 * @param p25 quantile 0.25
 * @param p50 median
 * @param p75 quantile 0.75
 * @param p95 quantile 0.95
 * @param ci95Low lower end of the interval of the mean
 * @param ci95High upper end
 * @param replicates n, values that are not NaN
 */
public record Statistics(
        double mean,
        double sd,
        double p05,
        double p25,
        double p50,
        double p75,
        double p95,
        double ci95Low,
        double ci95High,
        int replicates) {
    /** By number of values; each takes longer than the rest of a row. */
    private static final Map<Integer, Double> STUDENT_T = new ConcurrentHashMap<>();

    /** Names of the columns, in order. */
    public static final String COLUMNS = "mean,sd,p05,p25,p50,p75,p95,ci95_low,ci95_high,replicates";

    /**
     * Statistics of the values that are not NaN, of which there must be one at least.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Statistics of(double[] values) {
        double[] present =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return ofPresent(present, present.length, studentT(present.length));
    }

    /** {@link #of} the first {@code count} entries, none NaN, with the t quantile at hand; sorts {@code values}. */
    static Statistics ofPresent(double[] values, int count, double studentT) {
        if (count == 0) {
            throw new IllegalArgumentException("values must hold one number at least");
        }
        double mean = mean(values, count);
        double sd = count == 1 ? Double.NaN : Math.sqrt(squares(values, count, mean) / (count - 1));
        double half = studentT * sd / Math.sqrt(count);
        Arrays.sort(values, 0, count);
        return new Statistics(
                mean,
                sd,
                quantile(values, count, 0.05),
                quantile(values, count, 0.25),
                quantile(values, count, 0.5),
                quantile(values, count, 0.75),
                quantile(values, count, 0.95),
                mean - half,
                mean + half,
                count);
    }

    /** The 0.975 quantile of Student's t with n − 1 degrees of freedom; NaN for fewer than two values. */
    static double studentT(int count) {
        return STUDENT_T.computeIfAbsent(
                count, n -> n < 2 ? Double.NaN : new TDistribution(null, n - 1).inverseCumulativeProbability(0.975));
    }

    static double mean(double[] values, int count) {
        double first = values[0];
        double sum = 0;
        for (int i = 1; i < count; i++) {
            sum += values[i] - first;
        }
        return first + sum / count;
    }

    static double squares(double[] values, int count, double mean) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double deviation = values[i] - mean;
            sum += deviation * deviation;
        }
        return sum;
    }

    static double quantile(double[] sorted, int count, double probability) {
        double place = (count - 1) * probability;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** Appends the numbers in the order of {@link #COLUMNS}, as in every file. */
    public void append(StringBuilder line) {
        for (double number : new double[] {mean, sd, p05, p25, p50, p75, p95, ci95Low, ci95High}) {
            Numbers.append(line, number);
            line.append(',');
        }
        line.append(replicates);
    }
}
