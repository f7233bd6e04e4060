package org.sepsim.results;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * The bootstrap interval of a mean.
 *
 * <pre>{@code
 * m*_b = Σ_i w_bi x_i / n,   w_b = how often each of the n values is drawn when n are drawn with replacement,  b = 1..1000
 * boot95 = quantiles 0.025 and 0.975 of m*
 * }</pre>
 *
 * <p>Every cell of a table with n values is resampled alike, as whole worlds: that costs one multiplication a value and resample, and what belongs
 * together stays together. The draws are keyed by seed and n, so that nothing else moves them. More than 2000 values are resampled in 2000 groups of
 * neighbours, so that memory does not grow with their number.
 *
 * <p>Sources: percentile interval of Efron (1979), The Annals of Statistics 7(1), 1–26; Efron and Tibshirani (1993), An Introduction to the Bootstrap,
 * ch. 13; groups as batch means (Law 2015, Simulation Modeling and Analysis, 5th ed., ch. 9). For one thread at a time.
 */
public final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final int MOST_GROUPS = 2000;
    /** Sets of weights kept: rows of one series have few different numbers of values. */
    private static final int KEPT = 4;

    private final long key;
    private final double[] means = new double[RESAMPLES];
    private final Map<Integer, double[][]> weights = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, double[][]> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * The bootstrap of an experiment.
     *
     * @param seed of the experiment
     */
    public Bootstrap(long seed) {
        key = new Chance(seed, 0).key(Purpose.RESAMPLING, Chance.id("bootstrap"), Chance.NOBODY);
    }

    /** Lower and upper end for the first {@code count} values, in that order; NaN for fewer than two. */
    double[] interval95(double[] values, int count) {
        if (count < 2) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[][] drawn = weights.computeIfAbsent(count, this::draw);
        Arrays.fill(means, 0);
        for (int group = 0; group < drawn.length; group++) {
            add(drawn[group], mean(values, from(group, drawn.length, count), from(group + 1, drawn.length, count)));
        }
        Arrays.sort(means);
        return new double[] {Statistics.quantile(means, RESAMPLES, 0.025), Statistics.quantile(means, RESAMPLES, 0.975)
        };
    }

    /** Simple enough to be done four resamples at a time by the processor. */
    private void add(double[] weight, double value) {
        for (int resample = 0; resample < RESAMPLES; resample++) {
            means[resample] += weight[resample] * value;
        }
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private static int from(int group, int groups, int count) {
        return (int) ((long) group * count / groups);
    }

    /** Weight by group and resample; those of a resample sum to 1, each group counting by its size. */
    private double[][] draw(int count) {
        int groups = Math.min(count, MOST_GROUPS);
        double[][] weight = new double[groups][RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double total = 0;
            for (int draw = 0; draw < groups; draw++) {
                int group = (int) (groups * Chance.uniform(key, groups, resample, draw));
                int size = from(group + 1, groups, count) - from(group, groups, count);
                weight[group][resample] += size;
                total += size;
            }
            for (double[] ofGroup : weight) {
                ofGroup[resample] /= total;
            }
        }
        return weight;
    }
}
