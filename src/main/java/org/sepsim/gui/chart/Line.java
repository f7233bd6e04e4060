package org.sepsim.gui.chart;

import java.awt.Color;
import java.util.List;
import org.sepsim.gui.session.Band;

/**
 * One entity in a chart.
 *
 * @param name in the legend
 * @param values by quarter of the world on show; {@code NaN} where there is none
 * @param band over the ensemble, without years as long as none is ready
 * @param others values by quarter of branches that lie over the chart
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once and never compared
public record Line(String name, Color colour, double[] values, Band band, List<double[]> others) {
    public Line {
        others = List.copyOf(others);
    }
}
