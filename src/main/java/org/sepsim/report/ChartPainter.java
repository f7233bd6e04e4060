package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.sepsim.results.Numbers;
import org.sepsim.results.Trajectory;

/** Draws one chart: title, what the band is, grid, curves, a label at the end of each, the source. Every place is fixed. */
final class ChartPainter {
    /** Where the curves lie. */
    static final Rectangle2D AREA = new Rectangle2D.Double(110, 116, 930, 560);
    /** Room that a label at the right end needs. */
    static final double LABEL_HEIGHT = 21;

    private static final double LABEL_LEFT = AREA.getMaxX() + 34;
    private static final int TEXT = 16;
    private static final int SMALL = 14;
    private static final BasicStroke THIN = new BasicStroke(1f);

    private final ChartSpec spec;
    private final ChartData data;
    private final Palette palette;
    private final double top;
    private final Ticks ticks;

    ChartPainter(ChartSpec spec, ChartData data, Palette palette) {
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
                        .mapToDouble(curve -> meanAt(curve, point.time()))
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
        String what = areas() ? "mean of the replicates" : "line: median; band: 5 % to 95 % of the replicates";
        String runs = source.scenario() + ", " + ChartSource.replicates(data.replicates());
        Canvas.Style title = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        Canvas.Style quiet = Canvas.Style.plain(TEXT, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(spec.title(), left, 46, title);
        canvas.text(data.replicates() == 1 ? runs : runs + "; " + what, left, 76, quiet);
        Canvas.Style foot = Canvas.Style.plain(SMALL, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(source.line(), left, Canvas.HEIGHT - 22.0, foot);
        Canvas.Style upwards = new Canvas.Style(TEXT, false, Palette.INK, Canvas.Anchor.MIDDLE, true);
        canvas.text(spec.axis(), left + 14, AREA.getCenterY(), upwards);
        Canvas.Style middle = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
        canvas.text("Year (values at its end)", AREA.getCenterX(), AREA.getMaxY() + 54, middle);
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
        for (int year : Ticks.years(data.firstYear(), data.lastYear())) {
            graphics.draw(new Line2D.Double(x(year), AREA.getMaxY(), x(year), AREA.getMaxY() + 6));
            Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
            canvas.text(Integer.toString(year), x(year), AREA.getMaxY() + 26, style);
        }
    }

    private void curves(Graphics2D graphics) {
        NumberAxis years = Plots.axis(data.firstYear(), data.lastYear());
        NumberAxis values = Plots.axis(0, top);
        XYPlot plot = areas()
                ? Plots.areas(data.curves(), palette, years, values)
                : Plots.lines(data.curves(), palette, years, values);
        plot.draw(graphics, AREA, null, null, null);
    }

    private void labels(Canvas canvas) {
        List<Curve> curves = data.curves();
        double[] ends = new double[curves.size()];
        double below = 0;
        for (int i = 0; i < ends.length; i++) {
            double value = areas() ? meanAt(curves.get(i), data.lastYear()) : curves.get(i).last().p50();
            ends[i] = y(areas() ? below + value / 2 : value);
            below += value;
        }
        double[] places = Labels.place(ends, LABEL_HEIGHT, AREA.getMinY() - 20, AREA.getMaxY() + 20);
        for (int i = 0; i < ends.length; i++) {
            label(canvas, curves.get(i), ends[i], places[i]);
        }
    }

    private void label(Canvas canvas, Curve curve, double end, double place) {
        double from = areas() ? AREA.getMaxX() : x(curve.last().time());
        Path2D leader = new Path2D.Double();
        leader.moveTo(from + 3, end);
        leader.lineTo(Math.max(from + 3, AREA.getMaxX() + 3), end);
        leader.lineTo(LABEL_LEFT - 10, place);
        leader.lineTo(LABEL_LEFT - 4, place);
        Graphics2D graphics = canvas.graphics();
        graphics.setPaint(palette.colour(curve.name()));
        graphics.setStroke(THIN);
        graphics.draw(leader);
        Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.START);
        canvas.text(curve.name() + "  " + lastValue(curve), LABEL_LEFT, place + 6, style);
    }

    private String lastValue(Curve curve) {
        double value = areas() ? meanAt(curve, data.lastYear()) : curve.last().p50();
        double shown = value >= 100 ? Math.rint(value) : Math.rint(value * 10) / 10;
        return Numbers.format(shown) + (spec.percent() ? " %" : "");
    }

    private static double meanAt(Curve curve, double time) {
        return curve.points().stream()
                .filter(point -> point.time() == time)
                .mapToDouble(Trajectory.Point::mean)
                .findFirst()
                .orElse(0);
    }

    private double x(double year) {
        return AREA.getMinX()
                + AREA.getWidth() * (year - data.firstYear()) / (data.lastYear() - data.firstYear());
    }

    private double y(double value) {
        return AREA.getMaxY() - AREA.getHeight() * value / top;
    }
}
