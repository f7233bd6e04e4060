package org.sepsim.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sepsim.results.Numbers;
import org.sepsim.results.Table;

/** A map of the part of worlds in which each fact holds with each mechanism switched off: which mechanism carries which fact. */
final class MechanismMap {
    static final String FILE = "ablation.csv";
    static final String ID = "mechanisms-off";
    static final String TITLE = "Facts with each mechanism switched off";

    private static final Rectangle2D AREA = new Rectangle2D.Double(230, 236, 920, 496);
    private static final int TEXT = 14;
    private static final double TURNED = 0.5;

    private final List<String> facts;
    private final List<String> mechanisms;
    private final Map<List<String>, Double> holds = new LinkedHashMap<>();
    private final String worlds;

    private MechanismMap(Table table) {
        Set<String> rows = new LinkedHashSet<>();
        Set<String> columns = new LinkedHashSet<>();
        for (List<String> row : table.rows()) {
            String fact = table.text(row, "fact") + " " + table.text(row, "label");
            rows.add(fact);
            columns.add(table.text(row, "mechanism"));
            holds.put(List.of(fact, table.text(row, "mechanism")), table.number(row, "holds"));
        }
        facts = new ArrayList<>(rows);
        mechanisms = new ArrayList<>(columns);
        worlds = table.text(table.rows().get(0), "worlds");
    }

    static Drawing drawing(Table table, ChartSource source) {
        MechanismMap map = new MechanismMap(table);
        return new Drawing(ID, TITLE, canvas -> map.draw(canvas, source));
    }

    private void draw(Canvas canvas, ChartSource source) {
        Canvas.Style title = new Canvas.Style(24, true, Palette.INK, Canvas.Anchor.START, false);
        canvas.text(TITLE, 36, 46, title);
        Canvas.Style quiet = Canvas.Style.plain(16, Palette.QUIET, Canvas.Anchor.START);
        String note = source.scenario() + ", the same " + worlds
                + " worlds in every column; a frame: holds in most worlds here and not in the whole model, or the other way round";
        canvas.text(note, 36, 76, quiet);
        Canvas.Style foot = Canvas.Style.plain(TEXT, Palette.QUIET, Canvas.Anchor.START);
        canvas.text(source.line(), 36, Canvas.HEIGHT - 22.0, foot);
        double width = AREA.getWidth() / mechanisms.size();
        double height = AREA.getHeight() / facts.size();
        Canvas.Style upwards = new Canvas.Style(TEXT, false, Palette.INK, Canvas.Anchor.START, true);
        for (int m = 0; m < mechanisms.size(); m++) {
            String name = m == 0 ? "whole model" : mechanisms.get(m);
            canvas.text(name, AREA.getMinX() + width * (m + 0.5) + 5, AREA.getMinY() - 8, upwards);
        }
        Canvas.Style left = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.END);
        for (int f = 0; f < facts.size(); f++) {
            canvas.text(facts.get(f), AREA.getMinX() - 10, AREA.getMinY() + height * (f + 0.5) + 5, left);
            for (int m = 0; m < mechanisms.size(); m++) {
                double x = AREA.getMinX() + width * m + (m > 0 ? 4 : 0);
                cell(
                        canvas.graphics(),
                        f,
                        m,
                        new Rectangle2D.Double(x, AREA.getMinY() + height * f, width - 1, height - 1));
            }
        }
        key(canvas);
    }

    private void cell(Graphics2D graphics, int f, int m, Rectangle2D at) {
        double part = holds.getOrDefault(List.of(facts.get(f), mechanisms.get(m)), Double.NaN);
        double whole = holds.getOrDefault(List.of(facts.get(f), mechanisms.get(0)), Double.NaN);
        graphics.setPaint(Double.isNaN(part) ? Palette.GRID : colour(part));
        graphics.fill(at);
        if (!Double.isNaN(part) && !Double.isNaN(whole) && part >= TURNED != whole >= TURNED) {
            graphics.setPaint(Palette.FIRST);
            graphics.setStroke(new BasicStroke(3f));
            graphics.draw(new Rectangle2D.Double(at.getX() + 1, at.getY() + 1, at.getWidth() - 2, at.getHeight() - 2));
        }
    }

    private static Color colour(double part) {
        return Heat.colour(part);
    }

    private static void key(Canvas canvas) {
        Graphics2D graphics = canvas.graphics();
        double x = AREA.getMaxX() + 24;
        double height = AREA.getHeight() / 10;
        for (int step = 0; step < 100; step++) {
            graphics.setPaint(colour((step + 0.5) / 100));
            graphics.fill(new Rectangle2D.Double(x, AREA.getMaxY() - (step + 1) * height / 10, 20, height / 10 + 0.5));
        }
        Canvas.Style start = Canvas.Style.plain(TEXT, Palette.INK, Canvas.Anchor.START);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double y = AREA.getMaxY() - AREA.getHeight() * quarter / 4;
            canvas.text(Numbers.format(quarter / 4.0), x + 28, y + 5, start);
        }
        Canvas.Style upwards = new Canvas.Style(TEXT, false, Palette.INK, Canvas.Anchor.MIDDLE, true);
        canvas.text("part of the worlds in which the fact holds", x + 84, AREA.getCenterY(), upwards);
    }
}
