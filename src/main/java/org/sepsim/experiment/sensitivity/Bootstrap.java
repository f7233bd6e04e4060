package org.sepsim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;
import org.sepsim.results.Statistics;

/**
 * Intervals by drawing blocks again with replacement: the .025 and .975 quantiles of the estimates from samples of as many blocks.
 *
 * <p>Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 13; for variance-based indices Archer, Saltelli and Sobol (1997),
 * Journal of Statistical Computation and Simulation 58(2), 99–120.
 *
 * @param resamples how often, at least 1
 * @param luck of the study
 */
public record Bootstrap(int resamples, Chance luck) {
    /**
     * An index of a factor.
     *
     * @param factor which, from 0
     * @param index name of the index
     * @param value from all blocks
     * @param low lower end of the 95 % interval
     * @param high upper end
     */
    public record Estimate(int factor, String index, double value, double low, double high) {}

    /** Every index of every factor, index by index; none where no block is whole. */
    public List<Estimate> of(Indices indices) {
        int blocks = indices.blocks();
        if (blocks == 0) {
            return List.of();
        }
        double[][] values = indices.of(IntStream.range(0, blocks).toArray());
        double[][][] drawn = new double[resamples][][];
        long key = luck.key(Purpose.RESAMPLING, Chance.id("indices"), Chance.NOBODY);
        for (int resample = 0; resample < resamples; resample++) {
            int round = resample;
            drawn[resample] = indices.of(IntStream.range(0, blocks)
                    .map(place -> (int) (blocks * Chance.uniform(key, 0, round, place)))
                    .toArray());
        }
        List<Estimate> estimates = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            for (int factor = 0; factor < values[index].length; factor++) {
                estimates.add(estimate(indices.names().get(index), index, factor, values, drawn));
            }
        }
        return estimates;
    }

    private static Estimate estimate(String name, int index, int factor, double[][] values, double[][][] drawn) {
        double[] sample = new double[drawn.length];
        for (int resample = 0; resample < sample.length; resample++) {
            sample[resample] = drawn[resample][index][factor];
        }
        double low = Statistics.quantile(sample, 0.025);
        double high = Statistics.quantile(sample, 0.975);
        return new Estimate(factor, name, values[index][factor], low, high);
    }
}
