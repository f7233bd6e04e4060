package org.sepsim.gui.window;

import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.XYDataset;

/**
 * A chart in the window, to be zoomed. What is said of a point is worked out when the mouse rests near it; JFreeChart would do so for every point of
 * every line whenever it draws, which takes as long as the lines themselves.
 */
final class ChartPane extends ChartPanel {
    private static final long serialVersionUID = 1L;

    /** How far from a line the mouse may be, in pixels. */
    private static final double NEAR = 12;

    ChartPane(JFreeChart chart) {
        super(chart, 600, 300, 200, 100, 2400, 1600, true, false, false, false, true, true);
        getChartRenderingInfo().setEntityCollection(null);
        setPopupMenu(null);
    }

    /** The point of a line nearest to the mouse, and how far it is. */
    private static final class Nearest {
        private double distance = NEAR;
        private String words;

        void consider(double far, XYToolTipGenerator teller, XYDataset data, int series, int item) {
            if (far < distance) {
                distance = far;
                words = teller.generateToolTip(data, series, item);
            }
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        Rectangle2D area = getScreenDataArea();
        if (!area.contains(event.getPoint())) {
            return null;
        }
        XYPlot plot = getChart().getXYPlot();
        Nearest nearest = new Nearest();
        for (int k = 0; k < plot.getDatasetCount(); k++) {
            XYDataset data = plot.getDataset(k);
            XYItemRenderer renderer = plot.getRenderer(k);
            for (int series = 0; data != null && series < data.getSeriesCount(); series++) {
                XYToolTipGenerator teller = renderer.getToolTipGenerator(series, 0);
                if (teller != null && data.getItemCount(series) > 0) {
                    int item = nearestInTime(data, series, plot, area, event.getX());
                    double far = Math.hypot(
                            x(plot, area, data.getXValue(series, item)) - event.getX(),
                            y(plot, area, data.getYValue(series, item)) - event.getY());
                    nearest.consider(far, teller, data, series, item);
                }
            }
        }
        return nearest.words;
    }

    private static int nearestInTime(XYDataset data, int series, XYPlot plot, Rectangle2D area, double x) {
        int best = 0;
        double distance = Double.POSITIVE_INFINITY;
        for (int item = 0; item < data.getItemCount(series); item++) {
            double far = Math.abs(x(plot, area, data.getXValue(series, item)) - x);
            if (far < distance) {
                distance = far;
                best = item;
            }
        }
        return best;
    }

    private static double x(XYPlot plot, Rectangle2D area, double value) {
        return plot.getDomainAxis().valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    private static double y(XYPlot plot, Rectangle2D area, double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
}
