package org.sepsim.gui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleInsets;
import org.sepsim.gui.session.Difference;
import org.sepsim.model.Quarter;

/** A branch less its twin: the mean over the worlds, its interval, the range of the worlds, and the world on show. */
public final class DifferenceChart {
    private static final Color BLUE = new Color(0x00, 0x72, 0xb2);
    private static final Color ORANGE = new Color(0xd5, 0x5e, 0x00);
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GRID = new Color(0xdd, 0xdd, 0xdd);

    private static final String ONE = "the world on show";
    private static final String MEAN = "mean and its 95 % interval";
    private static final String RANGE = "5 to 95 % of worlds";

    private final XYPlot plot;
    private final JFreeChart chart;
    private final TextTitle title;
    private final NumberAxis values = new NumberAxis();
    private final ValueMarker now = new ValueMarker(Quarter.FIRST_YEAR);

    /**
     * An empty chart.
     *
     * @param letters size of its letters
     */
    public DifferenceChart(int letters) {
        NumberAxis years = Years.axis();
        values.setAutoRangeIncludesZero(true);
        plot = new XYPlot(null, years, values, null);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        ValueMarker zero = new ValueMarker(0);
        zero.setPaint(INK);
        plot.addRangeMarker(zero);
        now.setPaint(INK);
        plot.addDomainMarker(now);
        chart = new JFreeChart(null, null, plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setFrame(BlockBorder.NONE);
        LegendItemCollection entries = new LegendItemCollection();
        entries.add(entry(ONE, ORANGE));
        entries.add(entry(MEAN, new Color(0x5b, 0xa0, 0xcf)));
        entries.add(entry(RANGE, new Color(0xc9, 0xe0, 0xef)));
        plot.setFixedLegendItems(entries);
        title = new TextTitle("");
        chart.setTitle(title);
        letters(letters);
    }

    /** Draws with letters of another size. */
    public void letters(int size) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
        chart.setPadding(new RectangleInsets(2, 2, 2, 1.5 * size)); // half of the last year stands beside the plot
        plot.getDomainAxis().setTickLabelFont(font);
        values.setTickLabelFont(font);
        values.setLabelFont(font);
        chart.getLegend().setItemFont(font);
        title.setFont(font.deriveFont(Font.BOLD, size + 1f));
    }

    private static LegendItem entry(String name, Color colour) {
        return new LegendItem(name, null, null, null, new Rectangle2D.Double(-5, -5, 10, 10), colour);
    }

    /** The chart, for a panel or a file. */
    public JFreeChart chart() {
        return chart;
    }

    /** Moves the mark of the quarter on show. */
    public void mark(int quarter) {
        now.setValue(ShareChart.time(quarter));
    }

    /**
     * Draws.
     *
     * @param here values by quarter of the world on show
     * @param twin values by quarter of its twin
     */
    public void show(String heading, String unit, double factor, Difference difference, double[] here, double[] twin) {
        chart.setNotify(false);
        title.setText(heading);
        values.setLabel(unit);
        XYSeries one = new XYSeries(ONE);
        for (int q = 0; q < Math.min(here.length, twin.length); q++) {
            double each = here[q] - twin[q];
            if (!Double.isNaN(each)) {
                one.add(ShareChart.time(q), factor * each, false);
            }
        }
        YIntervalSeries range = new YIntervalSeries(RANGE);
        YIntervalSeries mean = new YIntervalSeries(MEAN);
        for (Difference.Year year : difference.years()) {
            double at = year.year() + 1.0;
            double m = factor * year.difference().mean();
            range.add(at, m, factor * year.p05(), factor * year.p95());
            mean.add(
                    at,
                    m,
                    factor * year.difference().ci95Low(),
                    factor * year.difference().ci95High());
        }
        plot.setDataset(0, new XYSeriesCollection(one));
        XYLineAndShapeRenderer line = line();
        line.setBaseToolTipGenerator(Tips.of(heading, unit));
        plot.setRenderer(0, line);
        plot.setDataset(1, only(mean));
        DeviationRenderer interval = band(0.35f, new BasicStroke(2.6f));
        interval.setBaseToolTipGenerator(Tips.of(heading, unit));
        plot.setRenderer(1, interval);
        plot.setDataset(2, only(range));
        plot.setRenderer(2, band(0.14f, new BasicStroke(0.1f)));
        values.setAutoRange(true);
        if (values.getRange().getLength() < 1e-6) {
            values.setRange(-1, 1);
        }
        chart.setNotify(true);
    }

    private static YIntervalSeriesCollection only(YIntervalSeries series) {
        YIntervalSeriesCollection collection = new YIntervalSeriesCollection();
        collection.addSeries(series);
        return collection;
    }

    private static XYLineAndShapeRenderer line() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, ORANGE);
        renderer.setSeriesStroke(0, new BasicStroke(1.4f));
        return renderer;
    }

    private static DeviationRenderer band(float alpha, BasicStroke stroke) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(alpha);
        renderer.setSeriesPaint(0, BLUE);
        renderer.setSeriesFillPaint(0, BLUE);
        renderer.setSeriesStroke(0, stroke);
        return renderer;
    }
}
