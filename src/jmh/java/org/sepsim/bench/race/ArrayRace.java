package org.sepsim.bench.race;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The race as loops over plain Java arrays: one generator a world, the JDK's exponential and power, no framework. */
final class ArrayRace implements Race {
    private final int firms;
    private final int[] nation;

    ArrayRace(int firms) {
        this.firms = firms;
        nation = new int[firms];
        Arrays.setAll(nation, i -> Race.nation(i, firms));
    }

    @Override
    public Series run(long seed, long replicate) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + replicate);
        double[] intensity = new double[firms];
        double[] share = new double[firms];
        double[] capital = new double[firms];
        double[] attraction = new double[firms];
        int[] patents = new int[firms];
        long[] ofNation = new long[NATIONS];
        Restrictions restrictions = new Restrictions();
        Series series = new Series();
        double weights = 0;
        for (int i = 0; i < firms; i++) {
            intensity[i] = LOWEST_INTENSITY + INTENSITY_RANGE * random.nextDouble();
            share[i] = LOWEST_WEIGHT + random.nextDouble();
            weights += share[i];
        }
        for (int i = 0; i < firms; i++) {
            share[i] /= weights;
            capital[i] = intensity[i] * Race.volume(firms, 1) * share[i] / DEPRECIATION;
        }
        for (int year = 0; year < YEARS; year++) {
            double volume = Race.volume(firms, Math.pow(1 + GROWTH, year + 1));
            Arrays.fill(ofNation, 0);
            long all = 0;
            for (int i = 0; i < firms; i++) {
                capital[i] = (1 - DEPRECIATION) * capital[i] + intensity[i] * volume * share[i];
                patents[i] += Knuth.poisson(PRODUCTIVITY * Math.pow(capital[i], ELASTICITY), random::nextDouble);
                ofNation[nation[i]] += patents[i];
                all += patents[i];
            }
            restrictions.decide(ofNation, all);
            double sum = 0;
            for (int i = 0; i < firms; i++) {
                double x = all == 0 ? 0 : (double) firms * patents[i] / all;
                attraction[i] = restrictions.access(nation[i]) * Math.exp(PULL * x / (1 + x));
                sum += attraction[i];
            }
            double squares = 0;
            for (int i = 0; i < firms; i++) {
                share[i] = (1 - ADJUSTMENT) * share[i] + ADJUSTMENT * attraction[i] / sum;
                squares += share[i] * share[i];
            }
            series.put(year, all, squares, restrictions.active());
        }
        return series;
    }
}
