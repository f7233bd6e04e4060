package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.sepsim.results.Numbers;

/** Draws one chart: title, what the band is, grid, curves, a label at the end of each, the source. Every place is fixed. */
final class ChartPainter {
    /** Where the curves lie. */
    static final Rectangle2D AREA = new Rectangle2D.Double(110, 116, 810, 560);
    /** Room that a label at the right end needs. */
    static final double LABEL_HEIGHT = 21;

    private static final double KEY_LEFT = AREA.getMaxX() + 28;
    private static final double LABEL_LEFT = KEY_LEFT + 18;
    /** Characters that fit between the label's left and the page's right edge, with a value behind them. */
    private static final int LONGEST_NAME = 22;

    private static final int TEXT = 16;
    private static final int SMALL = 14;
    private static final BasicStroke THIN = new BasicStroke(1f);

    private final ChartSpec spec;
    private final ChartData data;
    private final Palette palette;
    private final double top;
    private final Ticks ticks;
    private final XAxis axis;
    private final String band;

    /** A chart over the years. */
    ChartPainter(ChartSpec spec, ChartData data, Palette palette) {
        this(
                spec,
                data,
                palette,
                XAxis.years(data.firstYear(), data.lastYear()),
                spec.kind() == ChartSpec.Kind.AREAS
                        ? "mean of the replicates"
                        : "line: median; band: 5 % to 95 % of the replicates");
    }

    /**
     * A chart over anything; the times of the data's points are places on the axis.
     *
     * @param band what lines and bands are
     */
    ChartPainter(ChartSpec spec, ChartData data, Palette palette, XAxis axis, String band) {
        this.axis = axis;
        this.band = band;
        this.spec = spec;
        this.data = data;
        this.palette = palette;
        Ticks round = Ticks.upTo(highest());
        boolean whole = spec.percent() && round.end() > 100;
        this.ticks = whole ? new Ticks(20, 5) : round;
        this.top = ticks.end();
    }

    private boolean areas() {
        return spec.kind() == ChartSpec.Kind.AREAS;
    }

    private double highest() {
        if (!areas()) {
            return data.curves().stream().mapToDouble(Curve::highest).max().orElseThrow();
        }
        return data.curves().get(0).points().stream()
                .mapToDouble(point -> data.curves().stream()
                        .mapToDouble(curve -> curve.meanAt(point.time()))
                        .sum())
                .max()
                .orElseThrow();
    }

    void draw(Canvas canvas, ChartSource source) {
        heading(canvas, source);
        grid(canvas);
        curves(canvas.graphics());
        labels(canvas);
    }

    private void heading(Canvas canvas, ChartSource source) {
        double left = AREA.getMinX() - 74;
        String runs = source.scenario() + ", " + ChartSource.replicates(data.replicates());
        Canvas.Style title = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        Canvas.Style quiet = Canvas.Style.plain(TEXT, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(spec.title(), left, 46, title);
        canvas.text(data.replicates() == 1 ? runs : runs + "; " + band, left, 76, quiet);
        Canvas.Style foot = Canvas.Style.plain(SMALL, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(source.line(), left, Canvas.HEIGHT - 22.0, foot);
        Canvas.Style upwards = new Canvas.Style(TEXT, false, Palette.INK, Canvas.Anchor.MIDDLE, true);
        canvas.text(spec.axis(), left + 14, AREA.getCenterY(), upwards);
        Canvas.Style middle = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
        canvas.text(axis.title(), AREA.getCenterX(), AREA.getMaxY() + 54, middle);
    }

    private void grid(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        graphics.setStroke(THIN);
        for (double value : ticks.values()) {
            double y = y(value);
            graphics.setPaint(value == 0 ? Palette.QUIET : Palette.GRID);
            graphics.draw(new Line2D.Double(AREA.getMinX(), y, AREA.getMaxX(), y));
            Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.END);
            canvas.text(Numbers.format(value), AREA.getMinX() - 10, y + 6, style);
        }
        graphics.setPaint(Palette.QUIET);
        for (XAxis.Tick tick : axis.ticks()) {
            double x = x(tick.at());
            graphics.draw(new Line2D.Double(x, AREA.getMaxY(), x, AREA.getMaxY() + 6));
            Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
            canvas.text(tick.label(), x, AREA.getMaxY() + 26, style);
        }
    }

    private void curves(Graphics2D graphics) {
        if (areas()) {
            Areas.draw(graphics, data.curves(), palette, this::x, this::y);
        } else {
            NumberAxis places = Plots.axis(axis.from(), axis.to());
            XYPlot plot = Plots.lines(data.curves(), palette, places, Plots.axis(0, top));
            plot.draw(graphics, AREA, null, null, null);
        }
    }

    private void labels(Canvas canvas) {
        List<Curve> curves = data.curves();
        double[] ends = new double[curves.size()];
        double below = 0;
        for (int i = 0; i < ends.length; i++) {
            double value = lastValue(curves.get(i));
            ends[i] = y(areas() ? below + value / 2 : value);
            below += value;
        }
        double[] places = Labels.place(ends, LABEL_HEIGHT, AREA.getMinY() - 20, AREA.getMaxY() + 20);
        for (int i = 0; i < ends.length; i++) {
            label(canvas, curves.get(i), ends[i], places[i]);
        }
    }

    private void label(Canvas canvas, Curve curve, double end, double place) {
        Graphics2D graphics = canvas.graphics();
        graphics.setPaint(palette.colour(curve.name()));
        boolean ended = !areas() && curve.last().time() < data.lastYear();
        if (!ended) {
            Path2D leader = new Path2D.Double();
            leader.moveTo(AREA.getMaxX() + 3, end);
            leader.lineTo(KEY_LEFT, place);
            graphics.setStroke(THIN);
            graphics.draw(leader);
        }
        graphics.fill(new Rectangle2D.Double(KEY_LEFT, place - 5, 12, 10));
        Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.START);
        String value = ended ? "to " + (int) Math.floor(curve.last().time()) : text(lastValue(curve));
        canvas.text(shortened(curve.name()) + "  " + value, LABEL_LEFT, place + 6, style);
    }

    private double lastValue(Curve curve) {
        return areas() ? curve.meanAt(data.lastYear()) : curve.last().p50();
    }

    private String text(double value) {
        int decimals = value >= 100 ? 0 : ticks.step() < 1 ? 2 : 1;
        String number = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
        return spec.percent() ? number + " %" : number;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private double x(double place) {
        return AREA.getMinX() + AREA.getWidth() * (place - axis.from()) / (axis.to() - axis.from());
    }

    private double y(double value) {
        return AREA.getMaxY() - AREA.getHeight() * value / top;
    }
}
