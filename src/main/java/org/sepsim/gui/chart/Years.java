package org.sepsim.gui.chart;

import java.text.DecimalFormat;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.sepsim.model.Quarter;

/** The axis of all charts. */
final class Years {
    private static final int[] STEPS = {5, 10, 20};

    private Years() {}

    /** From the first year to the end of the last, told every five years or, where letters would touch, every ten or twenty. */
    static NumberAxis axis() {
        TickUnits units = new TickUnits();
        for (int step : STEPS) {
            units.add(new NumberTickUnit(step, new DecimalFormat("0")));
        }
        NumberAxis years = new NumberAxis();
        years.setStandardTickUnits(units);
        years.setRange(Quarter.FIRST_YEAR, Quarter.LAST_YEAR + 1.0);
        return years;
    }
}
