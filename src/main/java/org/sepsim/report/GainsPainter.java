package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.sepsim.results.PairedDifference;

/** Draws who gains and who loses: a row an entity, a panel a headline, a bar from zero with its interval. Pale where the interval holds zero. */
final class GainsPainter {
    private static final Color GAIN = new Color(0x00, 0x72, 0xb2);
    private static final Color LOSS = new Color(0xd5, 0x5e, 0x00);
    private static final Color PALE_GAIN = new Color(0xb3, 0xd0, 0xe3);
    private static final Color PALE_LOSS = new Color(0xf0, 0xcb, 0xac);
    private static final double LEFT = 36;
    private static final double PANELS = 196;
    private static final double TOP = 150;
    private static final double BOTTOM = 712;
    private static final double GAP = 22;
    private static final int TEXT = 15;
    private static final int SMALL = 13;

    private final WhoGains table;
    private final List<Headline> headlines;
    private final double row;
    private final double width;

    GainsPainter(WhoGains table) {
        this.table = table;
        this.headlines = WhoGains.headlines(table.level()).stream()
                .filter(headline ->
                        table.columns().stream().anyMatch(c -> c.name().equals(headline.name())))
                .toList();
        this.row = (BOTTOM - TOP) / table.rows().size();
        this.width = (Canvas.WIDTH - 30 - PANELS) / headlines.size() - GAP;
    }

    void draw(Canvas canvas, DifferenceSource source) {
        Canvas.Style title = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        Canvas.Style quiet = Canvas.Style.plain(16, Palette.QUIET, Canvas.Anchor.START);
        String who = table.level().equals("firm") ? "firms" : "nations";
        canvas.text("Who gains and who loses, " + who + " in " + table.year(), LEFT, 46, title);
        String bars = "; bar: mean difference; whisker: its 95 % interval; pale: the interval holds zero";
        canvas.text(source.pair() + bars, LEFT, 76, quiet);
        canvas.text(
                source.line(), LEFT, Canvas.HEIGHT - 22.0, Canvas.Style.plain(14, Palette.QUIET, Canvas.Anchor.START));
        for (int i = 0; i < table.rows().size(); i++) {
            double y = TOP + (i + 0.5) * row;
            Canvas.Style style = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.END);
            canvas.text(shortened(table.rows().get(i).entity()), PANELS - 14, y + 5, style);
        }
        for (int i = 0; i < headlines.size(); i++) {
            panel(canvas, headlines.get(i), PANELS + i * (width + GAP));
        }
    }

    private static String shortened(String name) {
        return name.length() <= 19 ? name : name.substring(0, 18) + "…";
    }

    private void panel(Canvas canvas, Headline headline, double left) {
        Canvas.Style bold = new Canvas.Style(TEXT, true, Palette.INK, Canvas.Anchor.MIDDLE, false);
        Canvas.Style quiet = Canvas.Style.plain(SMALL, Palette.QUIET, Canvas.Anchor.MIDDLE);
        canvas.text(headline.name(), left + width / 2, TOP - 34, bold);
        canvas.text(headline.unit().unit().replace("billion", "bn"), left + width / 2, TOP - 14, quiet);
        double most = most(headline);
        Graphics2D graphics = canvas.graphics();
        graphics.setStroke(new BasicStroke(1f));
        graphics.setPaint(Palette.GRID);
        graphics.draw(new Rectangle2D.Double(left, TOP, width, BOTTOM - TOP));
        if (most > 0) {
            double end = SignedTicks.holding(-most, most).high();
            for (int i = 0; i < table.rows().size(); i++) {
                bar(canvas, headline, i, left + width / 2, width / 2 / end);
            }
            Canvas.Style tick = Canvas.Style.plain(SMALL, Palette.INK, Canvas.Anchor.START);
            canvas.text(SignedTicks.text(-end), left, BOTTOM + 20, tick);
            Canvas.Style right = Canvas.Style.plain(SMALL, Palette.INK, Canvas.Anchor.END);
            canvas.text(SignedTicks.text(end), left + width, BOTTOM + 20, right);
        }
        graphics.setPaint(Palette.QUIET);
        graphics.draw(new Line2D.Double(left + width / 2, TOP, left + width / 2, BOTTOM));
    }

    /** Largest end of an interval in the panel, in its unit. */
    private double most(Headline headline) {
        return table.rows().stream()
                .map(entity -> entity.differences().get(headline.name()))
                .filter(difference -> difference != null)
                .mapToDouble(d -> headline.unit().factor() * Math.max(Math.abs(low(d)), Math.abs(high(d))))
                .max()
                .orElse(0);
    }

    private static double low(PairedDifference d) {
        return d.replicates() == 1 ? d.mean() : d.ci95Low();
    }

    private static double high(PairedDifference d) {
        return d.replicates() == 1 ? d.mean() : d.ci95High();
    }

    private void bar(Canvas canvas, Headline headline, int place, double zero, double scale) {
        Optional<PairedDifference> found =
                Optional.ofNullable(table.rows().get(place).differences().get(headline.name()));
        if (found.isEmpty() || found.get().zero()) {
            return;
        }
        PairedDifference d = found.get();
        double f = headline.unit().factor() * scale;
        double y = TOP + (place + 0.5) * row;
        double thick = Math.min(22, 0.5 * row);
        Graphics2D graphics = canvas.graphics();
        Color clear = d.mean() > 0 ? GAIN : LOSS;
        Color pale = d.mean() > 0 ? PALE_GAIN : PALE_LOSS;
        graphics.setPaint(d.clear() ? clear : pale);
        double from = zero + f * Math.min(0, d.mean());
        graphics.fill(new Rectangle2D.Double(from, y - thick / 2, f * Math.abs(d.mean()), thick));
        graphics.setPaint(Palette.INK);
        graphics.draw(new Line2D.Double(zero + f * low(d), y, zero + f * high(d), y));
    }
}
