package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Trajectory;

/** A map of a measure over two factors: where it tips. It tells of the entity that the factors move most. */
final class TippingMap {
    private static final Rectangle2D AREA = new Rectangle2D.Double(190, 116, 830, 560);
    private static final int TEXT = 16;
    private static final int SMALL = 14;
    /** Cells with more than so many columns or rows are too small for a number. */
    private static final int NUMBERED = 12;

    private static final double DOT = 16;
    private static final int BAR_STEPS = 100;

    private final ChartSpec spec;
    private final String entity;
    private final Trajectory.Point[] points;
    private final FactorColumn across;
    private final FactorColumn up;
    private final double low;
    private final double high;

    private TippingMap(ChartSpec spec, String entity, Trajectory.Point[] points, FactorColumn across, FactorColumn up) {
        this.spec = spec;
        this.entity = entity;
        this.points = points;
        this.across = across;
        this.up = up;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Trajectory.Point point : points) {
            if (point != null) {
                least = Math.min(least, point.mean());
                most = Math.max(most, point.mean());
            }
        }
        low = spec.factor() * least;
        high = spec.factor() * most;
    }

    static TippingMap of(ChartSpec spec, SweepData data, FactorColumn across, FactorColumn up) {
        Map.Entry<SeriesKey, Trajectory.Point[]> most = data.series(spec).entrySet().stream()
                .reduce((a, b) -> SweepData.spread(b.getValue()) > SweepData.spread(a.getValue()) ? b : a)
                .orElseThrow();
        String name =
                spec.byGeneration() ? most.getKey().generation() : most.getKey().entity();
        return new TippingMap(spec, name, most.getValue(), across, up);
    }

    void draw(Canvas canvas, ChartSource source) {
        heading(canvas, source);
        axes(canvas);
        for (int number = 0; number < points.length; number++) {
            if (points[number] != null) {
                point(canvas, number);
            }
        }
        key(canvas);
    }

    private boolean grid() {
        return across.words().size() * up.words().size() == points.length;
    }

    private void heading(Canvas canvas, ChartSource source) {
        Canvas.Style title = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        Canvas.Style quiet = Canvas.Style.plain(TEXT, Palette.QUIET, Canvas.Anchor.START);
        boolean world = spec.level().equals("world");
        canvas.text(world ? spec.title() : entity + ": " + spec.title(), 36, 46, title);
        String who = world ? "" : "; of all " + spec.level() + "s the one that moves most";
        canvas.text(
                source.scenario() + ", mean of " + ChartSource.replicates(source.replicates()) + " at each point" + who,
                36,
                76,
                quiet);
        String chance =
                "within a point, from 5 % to 95 % of its worlds, it spans " + text(span()) + " (median of the points)";
        canvas.text(source.replicates() == 1 ? "" : chance, 36, 98, quiet);
        Canvas.Style foot = Canvas.Style.plain(SMALL, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(source.line(), 36, Canvas.HEIGHT - 22.0, foot);
        Canvas.Style middle = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
        canvas.text(across.name(), AREA.getCenterX(), AREA.getMaxY() + 54, middle);
        Canvas.Style upwards = new Canvas.Style(TEXT, false, Palette.INK, Canvas.Anchor.MIDDLE, true);
        canvas.text(up.name(), 50, AREA.getCenterY(), upwards);
    }

    /** How far chance moves the measure within a point, so that nobody takes chance for an effect. */
    private double span() {
        double[] spans = Arrays.stream(points)
                .filter(Objects::nonNull)
                .mapToDouble(point -> spec.factor() * (point.p95() - point.p05()))
                .sorted()
                .toArray();
        return spans[spans.length / 2];
    }

    private void axes(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        graphics.setStroke(new BasicStroke(1f));
        graphics.setPaint(Palette.GRID);
        graphics.draw(AREA);
        Canvas.Style below = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.MIDDLE);
        for (XAxis.Tick tick : ticks(across)) {
            double x = AREA.getMinX() + AREA.getWidth() * place(across, tick.at());
            graphics.setPaint(Palette.QUIET);
            graphics.draw(new Line2D.Double(x, AREA.getMaxY(), x, AREA.getMaxY() + 6));
            canvas.text(tick.label(), x, AREA.getMaxY() + 26, below);
        }
        Canvas.Style left = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.END);
        for (XAxis.Tick tick : ticks(up)) {
            double y = AREA.getMaxY() - AREA.getHeight() * place(up, tick.at());
            canvas.text(tick.label(), AREA.getMinX() - 10, y + 6, left);
        }
    }

    /** Cells stand side by side whatever their numbers; dots stand where their numbers are. */
    private Iterable<XAxis.Tick> ticks(FactorColumn factor) {
        return grid()
                ? XAxis.words(factor.name(), factor.words()).ticks()
                : factor.axis().ticks();
    }

    /** From 0 to 1 along a side; in the middle of a cell or, for dots, with a little room at both ends. */
    private double place(FactorColumn factor, double at) {
        if (grid()) {
            return (at + 0.5) / factor.words().size();
        }
        XAxis axis = factor.axis();
        return 0.03 + 0.94 * (at - axis.from()) / (axis.to() - axis.from());
    }

    private double along(FactorColumn factor, int number) {
        String value = factor.values().get(number);
        return place(factor, grid() ? factor.words().indexOf(value) : factor.at(value));
    }

    private void point(Canvas canvas, int number) {
        Graphics2D graphics = canvas.graphics();
        double value = spec.factor() * points[number].mean();
        double x = AREA.getMinX() + AREA.getWidth() * along(across, number);
        double y = AREA.getMaxY() - AREA.getHeight() * along(up, number);
        Color colour = colour(value);
        graphics.setPaint(colour);
        graphics.fill(shape(x, y));
        boolean numbered =
                grid() && across.words().size() <= NUMBERED && up.words().size() <= NUMBERED;
        if (numbered) {
            Color ink = light(colour) ? Palette.INK : Color.WHITE;
            canvas.text(text(value), x, y + 6, Canvas.Style.plain(TEXT, ink, Canvas.Anchor.MIDDLE));
        }
    }

    private Shape shape(double x, double y) {
        if (!grid()) {
            return new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
        }
        double width = AREA.getWidth() / across.words().size();
        double height = AREA.getHeight() / up.words().size();
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width - 1, height - 1);
    }

    /** The bar that tells which colour is which value. */
    private void key(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        double left = AREA.getMaxX() + 40;
        double height = AREA.getHeight() / BAR_STEPS;
        for (int step = 0; step < BAR_STEPS; step++) {
            graphics.setPaint(colour(low + (high - low) * (step + 0.5) / BAR_STEPS));
            graphics.fill(new Rectangle2D.Double(left, AREA.getMaxY() - (step + 1) * height, 24, height + 0.5));
        }
        Canvas.Style start = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.START);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = AREA.getMaxY() - AREA.getHeight() * quarter / 4;
            canvas.text(text(low + (high - low) * quarter / 4), left + 34, y + 6, start);
        }
        Canvas.Style upwards = new Canvas.Style(TEXT, false, Palette.INK, Canvas.Anchor.MIDDLE, true);
        canvas.text(spec.axis(), left + 130, AREA.getCenterY(), upwards);
    }

    private Color colour(double value) {
        return Heat.colour(high > low ? (value - low) / (high - low) : 0.5);
    }

    private static boolean light(Color colour) {
        return 0.3 * colour.getRed() + 0.59 * colour.getGreen() + 0.11 * colour.getBlue() > 140;
    }

    /** Enough digits that the lowest and the highest differ. */
    private String text(double value) {
        double span = high - low;
        int decimals = span >= 50 ? 0 : span >= 5 ? 1 : span >= 0.5 ? 2 : 3;
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
