package org.sepsim.experiment.facts;

import java.util.Arrays;
import org.sepsim.experiment.evidence.Quantiles;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/**
 * What worlds say of a fact.
 *
 * @param fact the fact
 * @param band of its statistic, over worlds, or over resampled worlds where one number is made of all of them
 * @param holds part of these in which it holds; NaN if none tells
 */
record Finding(Fact fact, Quantiles band, double holds) {
    private static final int RESAMPLES = 400;

    static Finding of(Fact fact, double[][] values, long seed) {
        double[] statistics = fact.measure() instanceof Fact.OverWorlds over
                ? resampled(over, values, seed, fact.statement())
                : Arrays.stream(values).mapToDouble(world -> world[0]).toArray();
        double[] told =
                Arrays.stream(statistics).filter(value -> !Double.isNaN(value)).toArray();
        double holds = told.length == 0
                ? Double.NaN
                : Arrays.stream(told).filter(fact::holds).count() / (double) told.length;
        return new Finding(fact, Quantiles.of(told), holds);
    }

    /** The statistic of worlds drawn with return, so that its spread is what the number of worlds leaves open. */
    private static double[] resampled(Fact.OverWorlds over, double[][] values, long seed, String name) {
        double[][] told = Arrays.stream(values)
                .filter(world -> Arrays.stream(world).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        double[] statistics = new double[told.length == 0 ? 0 : RESAMPLES];
        long key = new Chance(seed, 0).key(Purpose.RESAMPLING, Chance.id("fact"), Chance.id(name));
        for (int resample = 0; resample < statistics.length; resample++) {
            double[][] drawn = new double[told.length][];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = told[(int) (told.length * Chance.uniform(key, 0, resample, i))];
            }
            statistics[resample] = over.statistic().applyAsDouble(drawn);
        }
        return statistics;
    }

    /** Over what the spread is. */
    String over() {
        return fact.measure() instanceof Fact.OverWorlds ? "resampled worlds" : "worlds";
    }
}
