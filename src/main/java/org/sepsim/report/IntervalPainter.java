package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.sepsim.results.Numbers;

/** Draws points with ranges about them, row under row. Every place is fixed. */
final class IntervalPainter {
    private static final Rectangle2D AREA = new Rectangle2D.Double(400, 136, 840, 548);
    private static final double LEFT = 36;
    private static final int LONGEST_LABEL = 44;
    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke THICK = new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private final IntervalRows data;
    private final List<Color> colours = List.of(Palette.FIRST, Palette.SECOND, Palette.THIRD);
    private final double step;
    private final double from;
    private final double to;

    IntervalPainter(IntervalRows data) {
        this.data = data;
        step = Ticks.upTo(Math.max(data.highest(), -data.lowest())).step();
        from = step * Math.floor(data.lowest() / step + 1e-9);
        to = step * Math.ceil(data.highest() / step - 1e-9);
    }

    void draw(Canvas canvas, ChartSource source) {
        heading(canvas, source);
        grid(canvas);
        double height = AREA.getHeight() / Math.max(6, data.rows().size());
        for (int i = 0; i < data.rows().size(); i++) {
            row(canvas, data.rows().get(i), AREA.getMinY() + i * height, height);
        }
    }

    private void heading(Canvas canvas, ChartSource source) {
        Canvas.Style title = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        canvas.text(data.title(), LEFT, 46, title);
        Canvas.Style quiet = Canvas.Style.plain(16, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(
                source.scenario() + ", " + ChartSource.replicates(source.replicates()) + "; " + data.note(),
                LEFT,
                76,
                quiet);
        double x = AREA.getMinX();
        for (int i = 0; i < data.series().size(); i++) {
            canvas.graphics().setPaint(colours.get(i));
            canvas.graphics().fill(new Rectangle2D.Double(x, 102, 12, 10));
            canvas.text(data.series().get(i), x + 18, 112, Canvas.Style.plain(16, Palette.INK, Canvas.Anchor.START));
            x += 260;
        }
        canvas.text(
                source.line(), LEFT, Canvas.HEIGHT - 22.0, Canvas.Style.plain(14, Palette.QUIET, Canvas.Anchor.START));
        Canvas.Style middle = Canvas.Style.plain(16, Palette.INK, Canvas.Anchor.MIDDLE);
        canvas.text(data.axis(), AREA.getCenterX(), AREA.getMaxY() + 54, middle);
    }

    private void grid(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        graphics.setStroke(THIN);
        for (int tick = 0; tick <= Math.round((to - from) / step); tick++) {
            double value = Numbers.round9(from + tick * step);
            double x = x(value);
            graphics.setPaint(value == 0 ? Palette.QUIET : Palette.GRID);
            graphics.draw(new Line2D.Double(x, AREA.getMinY(), x, AREA.getMaxY()));
            Canvas.Style style = Canvas.Style.plain(16, Palette.INK, Canvas.Anchor.MIDDLE);
            canvas.text(Numbers.format(value), x, AREA.getMaxY() + 26, style);
        }
    }

    private void row(Canvas canvas, IntervalRows.Row row, double top, double height) {
        int size = height < 26 ? 13 : 16;
        boolean heading = row.marks().isEmpty();
        Canvas.Style style = new Canvas.Style(size, heading, Palette.INK, Canvas.Anchor.END, false);
        canvas.text(shortened(row.label()), AREA.getMinX() - 14, top + height / 2 + 5, style);
        if (heading) {
            canvas.graphics().setStroke(THIN);
            canvas.graphics().setPaint(Palette.GRID);
            canvas.graphics().draw(new Line2D.Double(LEFT, top + 2, AREA.getMaxX(), top + 2));
        }
        double apart = Math.min(14, height / (row.marks().size() + 1));
        for (int i = 0; i < row.marks().size(); i++) {
            double y = top + height / 2 + apart * (i - (row.marks().size() - 1) / 2.0);
            mark(canvas.graphics(), row.marks().get(i), y, colours.get(i));
        }
    }

    private void mark(Graphics2D graphics, IntervalRows.Mark mark, double y, Color colour) {
        graphics.setPaint(colour);
        if (!Double.isNaN(mark.low()) && !Double.isNaN(mark.high())) {
            graphics.setStroke(THICK);
            graphics.draw(new Line2D.Double(x(mark.low()), y, x(mark.high()), y));
        }
        if (!Double.isNaN(mark.value())) {
            graphics.fill(new Ellipse2D.Double(x(mark.value()) - 5, y - 5, 10, 10));
        }
    }

    /** The end of a long path says more than its beginning. */
    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : "…" + label.substring(label.length() - LONGEST_LABEL + 1);
    }

    private double x(double value) {
        return AREA.getMinX() + AREA.getWidth() * (value - from) / (to - from);
    }
}
