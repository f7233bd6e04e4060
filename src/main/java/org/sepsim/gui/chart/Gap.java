package org.sepsim.gui.chart;

import java.util.List;
import org.sepsim.gui.session.Difference;
import org.sepsim.gui.session.ShownMeasures;
import org.sepsim.observe.Measures;
import org.sepsim.results.SeriesKey;

/**
 * A branch less its twin.
 *
 * @param difference over many worlds
 * @param here values by quarter of the world on show
 * @param twin values by quarter of its twin
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once and never compared
public record Gap(Difference difference, double[] here, double[] twin) {
    /**
     * Works it out.
     *
     * @param worlds of how many pairs
     * @param seed of the experiment
     */
    public static Gap of(SeriesKey key, Cast cast, int worlds, long seed) {
        boolean both = cast.ofShown().isPresent()
                && cast.ofTwin().isPresent()
                && !cast.shown().equals(cast.twin());
        Difference difference = both
                ? Difference.of(cast.ofShown().get(), cast.ofTwin().get(), worlds, key, seed)
                : new Difference(key, List.of());
        return new Gap(difference, cast.shown().values(key), cast.twin().values(key));
    }

    /** What is seen, in words. */
    static String heading(SeriesKey key) {
        return key.entity() + ", " + ShownMeasures.words(key.generation(), key.measure()) + ": less the twin's";
    }

    /**
     * Draws it.
     *
     * @param quarter the quarter on show
     */
    public void drawOn(DifferenceChart chart, int quarter) {
        String unit = Measures.named(difference.key().measure()).orElseThrow().unit();
        boolean share = unit.equals("1");
        chart.show(heading(difference.key()), share ? "points" : unit, share ? 100 : 1, difference, here, twin);
        chart.mark(quarter);
    }
}
