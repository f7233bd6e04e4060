package org.sepsim.gui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sepsim.gui.session.Band;
import org.sepsim.gui.session.Chronicle;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.gui.session.ShownMeasures;
import org.sepsim.observe.Measure;
import org.sepsim.report.Palette;
import org.sepsim.results.SeriesKey;

/**
 * A measure of the largest nations or firms in one generation.
 *
 * @param lines the largest first
 */
public record Shares(Measure measure, String generation, List<Line> lines) {
    private static final int TOP = 6;

    public Shares {
        lines = List.copyOf(lines);
    }

    /**
     * Works out the lines.
     *
     * @param level {@code nation} or {@code firm}
     * @param worlds how many of the branch on show the bands are of
     */
    public static Shares of(Measure measure, String level, String generation, Cast cast, int worlds) {
        Map<String, SeriesKey> all = new TreeMap<>();
        cast.opened().keys().stream()
                .filter(key -> key.level().equals(level))
                .forEach(key -> all.put(key.entity(), key));
        Palette palette = Palette.of(level, new TreeSet<>(all.keySet()));
        List<Line> lines = largest(cast.opened(), measure, level, generation).stream()
                .map(key -> new Line(
                        key.entity(),
                        palette.colour(key.entity()),
                        cast.shown().values(key),
                        band(cast.ofShown(), key, worlds),
                        cast.over().stream().map(other -> other.values(key)).toList()))
                .toList();
        return new Shares(measure, generation, lines);
    }

    private static Band band(Optional<Ensemble> ensemble, SeriesKey key, int worlds) {
        return ensemble.map(of -> Band.of(of, key, worlds)).orElse(new Band(key, List.of()));
    }

    /** By the world as it was opened, so that lines do not change their colour or place with a branch. */
    public static List<SeriesKey> largest(Chronicle opened, Measure measure, String level, String generation) {
        return opened.keys().stream()
                .filter(key -> key.measure().equals(measure.name())
                        && key.level().equals(level)
                        && key.generation().equals(generation))
                .sorted(Comparator.comparingDouble((SeriesKey key) -> -sum(opened.values(key)))
                        .thenComparing(SeriesKey::entity))
                .limit(TOP)
                .toList();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }

    /**
     * Draws them.
     *
     * @param quarter the quarter on show
     */
    public void drawOn(ShareChart chart, int quarter) {
        boolean share = measure.unit().equals("1");
        String heading = ShownMeasures.words(generation, measure.name());
        chart.show(heading, share ? "%" : measure.unit(), share ? 100 : 1, lines, quarter);
    }
}
