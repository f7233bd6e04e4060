package org.sepsim.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/** A circle for a firm, a square for a nation; the name stands outwards along the ray from the centre. */
final class NodePortrayal extends SimplePortrayal2D {
    private static final long serialVersionUID = 1L;
    private static final float LETTERS = 13f;
    private static final float LEAST_LETTERS = 10f;
    /** Most names are no longer, in letters' heights; where the ring is small they are whole rather than large. */
    private static final double USUAL_NAME = 6;

    private static final Color HALO = new Color(255, 255, 255, 210);

    private final transient WorldMap map;
    private final transient Lettering.Kept kept = new Lettering.Kept();

    NodePortrayal(WorldMap map) {
        this.map = map;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        Node node = (Node) object;
        if (!node.getInBusiness()) {
            return;
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        double scale = info.draw.width;
        double radius = scale * map.radius(node);
        double x = info.draw.x;
        double y = info.draw.y;
        Color colour = MapColours.bloc(node.getAlignment());
        graphics.setPaint(node.nation() ? paler(colour) : colour);
        graphics.fill(shape(node, x, y, radius));
        graphics.setPaint(node == map.chosen() ? MapColours.CHOSEN : colour.darker());
        graphics.setStroke(new BasicStroke(node == map.chosen() ? 3f : 1f));
        graphics.draw(shape(node, x, y, radius));
        double fitting = scale * WorldMap.roomBehind(node) / USUAL_NAME;
        double letters =
                Math.max(LEAST_LETTERS, Math.min(fitting, map.letters() * Math.max(LEAST_LETTERS, LETTERS * scale)));
        Names names = map.names(letters / scale);
        if (names.shown(node)) {
            name(node, graphics, info, (float) letters, names.start(node));
        }
    }

    private static Shape shape(Node node, double x, double y, double radius) {
        return node.nation()
                ? new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)
                : new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void name(Node node, Graphics2D graphics, DrawInfo2D info, float letters, double start) {
        double scale = info.draw.width;
        int style = node.nation() ? Font.BOLD : Font.PLAIN;
        graphics.setFont(new Font(Font.SANS_SERIF, style, 12).deriveFont(letters));
        FontMetrics metrics = graphics.getFontMetrics();
        boolean left = Math.cos(node.angle()) < 0;
        AffineTransform before = graphics.getTransform();
        graphics.translate(info.draw.x, info.draw.y);
        graphics.rotate(left ? node.angle() + Math.PI : node.angle());
        String shown = fitting(node.getName(), metrics, scale * (WorldMap.roomBehind(node) - start) - 2);
        Lettering lettering = kept.of(shown, metrics, graphics.getFontRenderContext());
        graphics.translate(left ? -scale * start - lettering.width() : scale * start, 0);
        graphics.setPaint(HALO);
        graphics.fill(lettering.halo());
        graphics.setPaint(MapColours.INK);
        graphics.fill(lettering.letters());
        graphics.setTransform(before);
    }

    /** The name, or what there is room for: all words but the last by their first letters, or the beginning; tables and tooltips tell the whole. */
    private static String fitting(String name, FontMetrics metrics, double room) {
        if (metrics.stringWidth(name) <= room) {
            return name;
        }
        String few = name.replaceAll("(\\S)\\S+ ", "$1. ");
        String shown = few;
        for (int length = few.length() - 1; length > 1 && metrics.stringWidth(shown) > room; length--) {
            shown = few.substring(0, length) + "\u2026";
        }
        return shown;
    }

    private static Color paler(Color colour) {
        return new Color((colour.getRed() + 255) / 2, (colour.getGreen() + 255) / 2, (colour.getBlue() + 255) / 2);
    }

    @Override
    public boolean hitObject(Object object, DrawInfo2D range) {
        Node node = (Node) object;
        double radius = range.draw.width * map.radius(node) + 4;
        return node.getInBusiness()
                && shape(node, range.draw.x, range.draw.y, radius)
                        .intersects(range.clip.x, range.clip.y, range.clip.width, range.clip.height);
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return wrapper.getObject().toString();
    }
}
