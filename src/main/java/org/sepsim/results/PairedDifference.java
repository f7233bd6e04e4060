package org.sepsim.results;

/**
 * How one world differs from another with the same luck, over replicates.
 *
 * <pre>{@code
 * d_i  = alternative_i − baseline_i                same seed and replicate i on both sides
 * mean = d_1 + Σ (d_i − d_1) / n
 * ci95 = mean ± t_0.975(n − 1) · sd(d) / √n         NaN for n = 1
 * }</pre>
 *
 * <p>What chance moves alike in both worlds cancels in d (common random numbers: Law 2015, Simulation Modeling and Analysis, 5th ed., 10.2.1 and
 * 11.2), which is why the interval is narrower than that of two batches. A replicate without a value on either side does not count.
 *
 * @param mean mean of the differences, above zero where the alternative is higher
 * @param ci95Low lower end of Student's interval of the mean
 * @param ci95High upper end
 * @param boot95Low lower end of the bootstrap interval of the mean
 * @param boot95High upper end
 * @param shareHigher share of worlds in which the alternative is higher, 0 to 1
 * @param shareLower share of worlds in which it is lower
 * @param replicates n, worlds with a value on both sides; 0 if there is none, and then all else is NaN
 */
public record PairedDifference(
        double mean,
        double ci95Low,
        double ci95High,
        double boot95Low,
        double boot95High,
        double shareHigher,
        double shareLower,
        int replicates) {
    private static final PairedDifference NONE =
            new PairedDifference(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    /**
     * The difference of two worlds.
     *
     * @param baseline value by replicate, NaN where there is none
     * @param alternative the same of the other world, as many
     * @throws IllegalArgumentException if they are not as many
     */
    public static PairedDifference of(double[] baseline, double[] alternative, Bootstrap bootstrap) {
        if (baseline.length != alternative.length) {
            throw new IllegalArgumentException(
                    "both worlds must have " + baseline.length + " replicates but the other has " + alternative.length);
        }
        double[] differences = new double[baseline.length];
        int count = 0;
        for (int i = 0; i < baseline.length; i++) {
            double difference = alternative[i] - baseline[i];
            if (!Double.isNaN(difference)) {
                differences[count++] = difference;
            }
        }
        return count == 0 ? NONE : of(differences, count, bootstrap);
    }

    private static PairedDifference of(double[] differences, int count, Bootstrap bootstrap) {
        int higher = 0;
        int lower = 0;
        boolean constant = true;
        for (int i = 0; i < count; i++) {
            higher += differences[i] > 0 ? 1 : 0;
            lower += differences[i] < 0 ? 1 : 0;
            constant &= differences[i] == differences[0];
        }
        double mean = Statistics.mean(differences, count);
        double variance = Statistics.squares(differences, count, mean) / (count - 1);
        double half = constant ? 0 : Statistics.studentT(count) * Math.sqrt(variance / count);
        double[] boot = constant ? new double[] {mean, mean} : bootstrap.interval95(differences, count);
        boolean alone = count == 1;
        return new PairedDifference(
                mean,
                alone ? Double.NaN : mean - half,
                alone ? Double.NaN : mean + half,
                alone ? Double.NaN : boot[0],
                alone ? Double.NaN : boot[1],
                (double) higher / count,
                (double) lower / count,
                count);
    }

    /** Whether both worlds have the same value in every replicate. */
    public boolean zero() {
        return shareHigher == 0 && shareLower == 0;
    }

    /** Whether Student's interval leaves out zero. */
    public boolean clear() {
        return ci95Low > 0 || ci95High < 0;
    }
}
