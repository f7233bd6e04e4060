package org.sepsim.gui.session;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Measures;
import org.sepsim.results.Bootstrap;
import org.sepsim.results.DifferenceText;
import org.sepsim.results.PairedDifference;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Statistics;

/**
 * How a series differs between a branch and its twin, world by world, year by year.
 *
 * @param key what it is about
 * @param years those in which both have values
 */
public record Difference(SeriesKey key, List<Year> years) {
    /**
     * What is said of one year.
     *
     * @param p05 quantile 0.05 of the differences
     * @param p95 quantile 0.95
     */
    public record Year(int year, PairedDifference difference, double p05, double p95) {}

    public Difference {
        years = List.copyOf(years);
    }

    /**
     * The difference over the first worlds.
     *
     * @param worlds how many, at most as both have
     * @param seed of the experiment, for the bootstrap
     */
    public static Difference of(Ensemble here, Ensemble twin, int worlds, SeriesKey key, long seed) {
        Bootstrap bootstrap = new Bootstrap(seed);
        List<Year> years = new ArrayList<>();
        for (int year = Quarter.FIRST_YEAR; worlds > 0 && year <= Quarter.LAST_YEAR; year++) {
            double[] a = here.values(key, year, worlds);
            double[] b = twin.values(key, year, worlds);
            PairedDifference paired = PairedDifference.of(b, a, bootstrap);
            if (paired.replicates() > 0) {
                years.add(year(year, a, b, paired));
            }
        }
        return new Difference(key, years);
    }

    private static Year year(int year, double[] here, double[] twin, PairedDifference paired) {
        double[] each = new double[here.length];
        for (int k = 0; k < each.length; k++) {
            each[k] = here[k] - twin[k];
        }
        Statistics statistics = Statistics.of(each);
        return new Year(year, paired, statistics.p05(), statistics.p95());
    }

    /** The sentence of a year, with a full stop: {@code China's 6G share is 3.1 points lower (95 %: 2.4 to 3.8), lower in 92 % of worlds}. */
    public String sentence(int year) {
        for (Year each : years) {
            if (each.year() == year) {
                String unit = Measures.named(key.measure()).orElseThrow().unit();
                return "By the end of " + year + ", "
                        + DifferenceText.ofUnit(unit).sentence(subject(), each.difference()) + ".";
            }
        }
        return subject() + " has no value to compare in " + year + ".";
    }

    private String subject() {
        String owner = key.entity().toLowerCase(java.util.Locale.ROOT).endsWith("s")
                ? key.entity() + "'"
                : key.entity() + "'s";
        return owner + " " + ShownMeasures.words(key.generation(), key.measure());
    }
}
