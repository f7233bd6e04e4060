package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Draws one chart of differences over the years: zero in the middle of the story, a band around each curve, a label at its end. */
final class DifferencePainter {
    private static final Rectangle2D AREA = ChartPainter.AREA;
    private static final double LEFT = AREA.getMinX() - 74;
    private static final double KEY_LEFT = AREA.getMaxX() + 28;
    private static final int LONGEST_NAME = 22;
    private static final int TEXT = 16;
    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke ZERO = new BasicStroke(1.6f);

    private final DifferenceSpec spec;
    private final DifferenceData data;
    private final Palette palette;
    private final SignedTicks ticks;

    DifferencePainter(DifferenceSpec spec, DifferenceData data, Palette palette) {
        this.spec = spec;
        this.data = data;
        this.palette = palette;
        this.ticks = SignedTicks.holding(data.lowest(), data.highest());
    }

    void draw(Canvas canvas, DifferenceSource source) {
        heading(canvas, source);
        grid(canvas);
        curves(canvas.graphics());
        labels(canvas);
    }

    private void heading(Canvas canvas, DifferenceSource source) {
        Canvas.Style title = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        Canvas.Style quiet = Canvas.Style.plain(TEXT, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(spec.title(), LEFT, 46, title);
        String pairs = data.replicates() == 1 ? "one pair of worlds" : data.replicates() + " pairs of worlds";
        String band = data.replicates() == 1 ? "" : "; line: mean; band: 95 % interval of the mean";
        canvas.text(source.pair() + "; " + pairs + " with the same luck" + band, LEFT, 76, quiet);
        canvas.text(
                source.line(), LEFT, Canvas.HEIGHT - 22.0, Canvas.Style.plain(14, Palette.QUIET, Canvas.Anchor.START));
        Canvas.Style upwards = new Canvas.Style(TEXT, false, Palette.INK, Canvas.Anchor.MIDDLE, true);
        canvas.text(spec.axis(), LEFT, AREA.getCenterY(), upwards); // a number such as +0.05 needs the room
        Canvas.Style middle = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
        canvas.text("Year", AREA.getCenterX(), AREA.getMaxY() + 54, middle);
    }

    private void grid(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        for (double value : ticks.values()) {
            graphics.setStroke(value == 0 ? ZERO : THIN);
            graphics.setPaint(value == 0 ? Palette.QUIET : Palette.GRID);
            graphics.draw(new Line2D.Double(AREA.getMinX(), y(value), AREA.getMaxX(), y(value)));
            Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.END);
            canvas.text(SignedTicks.text(value), AREA.getMinX() - 10, y(value) + 6, style);
        }
        graphics.setStroke(THIN);
        graphics.setPaint(Palette.QUIET);
        for (int year : Ticks.years(data.firstYear(), data.lastYear())) {
            graphics.draw(new Line2D.Double(x(year), AREA.getMaxY(), x(year), AREA.getMaxY() + 6));
            Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
            canvas.text(Integer.toString(year), x(year), AREA.getMaxY() + 26, style);
        }
    }

    private void curves(Graphics2D graphics) {
        XYPlot plot = Plots.lines(
                data.curves(),
                palette,
                Plots.axis(data.firstYear(), data.lastYear()),
                Plots.axis(ticks.low(), ticks.high()));
        plot.draw(graphics, AREA, null, null, null);
    }

    private void labels(Canvas canvas) {
        List<Curve> curves = data.curves();
        double[] ends =
                curves.stream().mapToDouble(curve -> y(curve.last().mean())).toArray();
        double[] places = Labels.place(ends, ChartPainter.LABEL_HEIGHT, AREA.getMinY() - 20, AREA.getMaxY() + 20);
        for (int i = 0; i < ends.length; i++) {
            label(canvas, curves.get(i), ends[i], places[i]);
        }
    }

    private void label(Canvas canvas, Curve curve, double end, double place) {
        Graphics2D graphics = canvas.graphics();
        graphics.setPaint(palette.colour(curve.name()));
        boolean ended = curve.last().time() < data.lastYear();
        if (!ended) {
            Path2D leader = new Path2D.Double();
            leader.moveTo(AREA.getMaxX() + 3, end);
            leader.lineTo(KEY_LEFT, place);
            graphics.setStroke(THIN);
            graphics.draw(leader);
        }
        graphics.fill(new Rectangle2D.Double(KEY_LEFT, place - 5, 12, 10));
        String value = ended
                ? "to " + (int) Math.floor(curve.last().time())
                : signed(curve.last().mean());
        Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.START);
        canvas.text(shortened(curve.name()) + "  " + value, KEY_LEFT + 18, place + 6, style);
    }

    private String signed(double value) {
        int decimals = ticks.step() >= 20 ? 0 : ticks.step() >= 1 ? 1 : ticks.step() >= 0.1 ? 2 : 3;
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private double x(double year) {
        return AREA.getMinX() + AREA.getWidth() * (year - data.firstYear()) / (data.lastYear() - data.firstYear());
    }

    private double y(double value) {
        return AREA.getMaxY() - AREA.getHeight() * (value - ticks.low()) / (ticks.high() - ticks.low());
    }
}
