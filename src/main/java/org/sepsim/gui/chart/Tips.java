package org.sepsim.gui.chart;

import java.util.Locale;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.sepsim.model.Quarter;

/** What a chart says of the point below the mouse: whose, when, how much, of what. */
final class Tips {
    private static final int FEW = 10;

    private Tips() {}

    /**
     * Tips of lines by quarter.
     *
     * @param what the quantity
     * @param unit its unit
     */
    static XYToolTipGenerator of(String what, String unit) {
        return (data, series, item) -> text(
                String.valueOf(data.getSeriesKey(series)),
                what,
                data.getXValue(series, item),
                data.getYValue(series, item),
                unit);
    }

    static String text(String whose, String what, double time, double value, String unit) {
        Quarter quarter = new Quarter((int) Math.round(4 * (time - Quarter.FIRST_YEAR)) - 1);
        String number = String.format(Locale.ROOT, Math.abs(value) < FEW ? "%.3g" : "%,.1f", value);
        return whose + ", " + what + " at the end of " + quarter + ": " + number + " " + unit;
    }
}
