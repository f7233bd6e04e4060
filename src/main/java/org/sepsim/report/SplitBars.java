package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Bars of which each is split in two, from 0 to 100 %, with an interval about the place of the split. Every place is fixed.
 *
 * @param title what is seen, in words
 * @param axis title of the horizontal axis
 * @param first what the left part is
 * @param second what the right part is
 * @param bars from above to below
 */
record SplitBars(String title, String axis, String first, String second, List<Bar> bars) {
    private static final Rectangle2D AREA = new Rectangle2D.Double(300, 136, 900, 548);
    private static final double LEFT = 36;
    private static final int LEAST_ROWS = 6;
    private static final double THICKNESS = 0.62;
    private static final int STEP = 20;

    /**
     * A bar.
     *
     * @param label at its left
     * @param share of the left part, from 0 to 1
     * @param low lower end of the interval
     * @param high upper end
     */
    record Bar(String label, double share, double low, double high) {}

    SplitBars {
        bars = List.copyOf(bars);
    }

    /** The chart. */
    Drawing drawing(String id, ChartSource source) {
        return new Drawing(id, title, canvas -> draw(canvas, source));
    }

    private void draw(Canvas canvas, ChartSource source) {
        Canvas.Style bold = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        canvas.text(title, LEFT, 46, bold);
        Canvas.Style quiet = Canvas.Style.plain(16, Palette.QUIET, Canvas.Anchor.START);
        String runs = source.scenario() + ", " + ChartSource.replicates(source.replicates());
        canvas.text(runs + "; line: 95 % interval of where the bar is split", LEFT, 76, quiet);
        Canvas.Style foot = Canvas.Style.plain(14, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(source.line(), LEFT, Canvas.HEIGHT - 22.0, foot);
        key(canvas);
        grid(canvas);
        double height = AREA.getHeight() / Math.max(LEAST_ROWS, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            bar(canvas, bars.get(i), AREA.getMinY() + i * height, height);
        }
    }

    private void key(Canvas canvas) {
        Canvas.Style style = Canvas.Style.plain(16, Palette.INK, Canvas.Anchor.START);
        double x = AREA.getMinX();
        canvas.graphics().setPaint(Palette.FIRST);
        canvas.graphics().fill(new Rectangle2D.Double(x, 102, 12, 10));
        canvas.text(first, x + 18, 112, style);
        canvas.graphics().setPaint(Palette.GRID.darker());
        canvas.graphics().fill(new Rectangle2D.Double(x + 260, 102, 12, 10));
        canvas.text(second, x + 278, 112, style);
    }

    private void grid(Canvas canvas) {
        Canvas.Style middle = Canvas.Style.plain(16, Palette.INK, Canvas.Anchor.MIDDLE);
        Graphics2D graphics = canvas.graphics();
        graphics.setStroke(new BasicStroke(1f));
        for (int percent = 0; percent <= 100; percent += STEP) {
            double x = x(percent / 100.0);
            graphics.setPaint(Palette.QUIET);
            graphics.draw(new Line2D.Double(x, AREA.getMaxY(), x, AREA.getMaxY() + 6));
            canvas.text(Integer.toString(percent), x, AREA.getMaxY() + 26, middle);
        }
        canvas.text(axis, AREA.getCenterX(), AREA.getMaxY() + 54, middle);
    }

    private void bar(Canvas canvas, Bar bar, double top, double height) {
        Graphics2D graphics = canvas.graphics();
        double y = top + height * (1 - THICKNESS) / 2;
        double thick = height * THICKNESS;
        graphics.setPaint(Palette.GRID.darker());
        graphics.fill(new Rectangle2D.Double(AREA.getMinX(), y, AREA.getWidth(), thick));
        graphics.setPaint(Palette.FIRST);
        graphics.fill(new Rectangle2D.Double(AREA.getMinX(), y, x(bar.share()) - AREA.getMinX(), thick));
        graphics.setPaint(Palette.INK);
        graphics.setStroke(new BasicStroke(2f));
        double middle = top + height / 2;
        graphics.draw(new Line2D.Double(x(bar.low()), middle, x(bar.high()), middle));
        for (double end : new double[] {bar.low(), bar.high()}) {
            graphics.draw(new Line2D.Double(x(end), middle - thick / 4, x(end), middle + thick / 4));
        }
        Canvas.Style style = Canvas.Style.plain(16, Palette.INK, Canvas.Anchor.END);
        canvas.text(bar.label(), AREA.getMinX() - 14, middle + 5, style);
    }

    private static double x(double share) {
        return AREA.getMinX() + AREA.getWidth() * share;
    }
}
