package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleInsets;
import org.sepsim.results.Trajectory;

/** Lines and bands of a chart without frame and text. */
final class Plots {
    private static final float BAND = 0.13f;
    private static final BasicStroke LINE = new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Plots() {}

    /** Medians as lines, from the 5 % to the 95 % quantile as a band. */
    static XYPlot lines(List<Curve> curves, Palette palette, NumberAxis years, NumberAxis values) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND);
        for (int i = 0; i < curves.size(); i++) {
            YIntervalSeries series = new YIntervalSeries(curves.get(i).name());
            for (Trajectory.Point point : curves.get(i).points()) {
                series.add(point.time(), point.p50(), point.p05(), point.p95());
            }
            data.addSeries(series);
            Color colour = palette.colour(curves.get(i).name());
            renderer.setSeriesPaint(i, colour);
            renderer.setSeriesFillPaint(i, colour);
            renderer.setSeriesStroke(i, LINE);
        }
        return frameless(new XYPlot(data, years, values, renderer));
    }

    private static XYPlot frameless(XYPlot plot) {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** An axis that only maps values: ticks and titles are drawn by the frame. */
    static NumberAxis axis(double from, double to) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setVisible(false);
        return axis;
    }
}
