package org.sepsim.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.sepsim.gui.session.Band;
import org.sepsim.model.Quarter;

/** Lines of the world on show up to now, thin beyond; the ensemble's bands behind them; other branches dashed. */
public final class ShareChart {
    private static final BasicStroke THICK = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke THIN =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 3}, 0);
    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {7, 4}, 0);
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GRID = new Color(0xdd, 0xdd, 0xdd);

    private final XYPlot plot;
    private final JFreeChart chart;
    private final NumberAxis values;
    private final TextTitle title;
    private final ValueMarker now = new ValueMarker(Quarter.FIRST_YEAR);

    /**
     * An empty chart.
     *
     * @param letters size of its letters
     */
    public ShareChart(int letters) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, letters);
        NumberAxis years = Years.axis();
        values = new NumberAxis();
        for (NumberAxis axis : List.of(years, values)) {
            axis.setTickLabelFont(font);
            axis.setLabelFont(font);
            axis.setTickLabelPaint(INK);
            axis.setLabelPaint(INK);
        }
        plot = new XYPlot(null, years, values, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        now.setPaint(INK);
        now.setStroke(new BasicStroke(1f));
        plot.addDomainMarker(now);
        chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(2, 2, 2, 6));
        title = new TextTitle("", font.deriveFont(Font.BOLD, letters + 1f));
        chart.setTitle(title);
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(font);
        legend.setPosition(RectangleEdge.RIGHT);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setMargin(1, 1.5 * letters, 1, 1); // half of the last year stands beside the plot
        chart.addLegend(legend);
    }

    /** The chart, for a panel or a file. */
    public JFreeChart chart() {
        return chart;
    }

    /** Moves the mark of the quarter on show; lines are drawn anew by {@link #show}. */
    public void mark(int quarter) {
        now.setValue(time(quarter));
    }

    /** Time of the end of a quarter, in years. */
    static double time(int quarter) {
        return Quarter.FIRST_YEAR + (quarter + 1) / 4.0;
    }

    /**
     * Draws.
     *
     * @param heading above the chart
     * @param axis name of the axis of values, with its unit
     * @param factor what values are multiplied by
     * @param quarter the quarter on show
     */
    public void show(String heading, String axis, double factor, List<Line> lines, int quarter) {
        chart.setNotify(false);
        title.setText(heading);
        values.setLabel(axis);
        mark(quarter);
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        XYSeriesCollection past = new XYSeriesCollection();
        XYSeriesCollection future = new XYSeriesCollection();
        XYSeriesCollection others = new XYSeriesCollection();
        DeviationRenderer bandRenderer = new DeviationRenderer(true, false);
        bandRenderer.setAlpha(0.16f);
        XYLineAndShapeRenderer[] renderers = {
            new XYLineAndShapeRenderer(true, false),
            new XYLineAndShapeRenderer(true, false),
            new XYLineAndShapeRenderer(true, false)
        };
        for (XYLineAndShapeRenderer renderer : renderers) {
            renderer.setDrawSeriesLineAsPath(true); // at once, and dashes go on from point to point
        }
        renderers[0].setBaseToolTipGenerator(Tips.of(heading, axis));
        renderers[1].setBaseToolTipGenerator(Tips.of(heading, axis));
        LegendItemCollection legend = new LegendItemCollection();
        for (int k = 0; k < lines.size(); k++) {
            Line line = lines.get(k);
            bands.addSeries(band(line.name(), line.band(), factor));
            past.addSeries(series(line.name(), line.values(), factor, 0, quarter));
            future.addSeries(series(line.name(), line.values(), factor, quarter, Quarter.COUNT - 1));
            paint(bandRenderer, k, line.colour(), new BasicStroke(0.8f));
            bandRenderer.setSeriesFillPaint(k, line.colour());
            paint(renderers[0], k, line.colour(), THICK);
            paint(renderers[1], k, line.colour(), THIN);
            for (double[] other : line.others()) {
                paint(renderers[2], others.getSeriesCount(), line.colour(), DASHED);
                String name = line.name() + others.getSeriesCount();
                others.addSeries(series(name, other, factor, 0, Quarter.COUNT - 1));
            }
            legend.add(entry(line));
        }
        set(0, past, renderers[0]);
        set(1, future, renderers[1]);
        set(2, others, renderers[2]);
        plot.setDataset(3, bands);
        plot.setRenderer(3, bandRenderer);
        plot.setFixedLegendItems(legend);
        values.setAutoRange(true);
        chart.setNotify(true);
    }

    private static LegendItem entry(Line line) {
        java.awt.Shape key = new java.awt.geom.Rectangle2D.Double(-5, -5, 10, 10);
        return new LegendItem(line.name(), null, null, null, key, line.colour());
    }

    private void set(int place, XYSeriesCollection data, XYLineAndShapeRenderer renderer) {
        plot.setDataset(place, data);
        plot.setRenderer(place, renderer);
    }

    private static void paint(XYLineAndShapeRenderer renderer, int series, Color colour, BasicStroke stroke) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, stroke);
    }

    private static XYSeries series(String name, double[] values, double factor, int from, int to) {
        XYSeries series = new XYSeries(name);
        for (int q = from; q <= to && q < values.length; q++) {
            if (!Double.isNaN(values[q])) {
                series.add(time(q), factor * values[q], false);
            }
        }
        return series;
    }

    private static YIntervalSeries band(String name, Band band, double factor) {
        YIntervalSeries series = new YIntervalSeries(name);
        for (Band.Year year : band.years()) {
            series.add(
                    year.year() + 1.0,
                    factor * year.statistics().p50(),
                    factor * year.statistics().p05(),
                    factor * year.statistics().p95());
        }
        return series;
    }
}
