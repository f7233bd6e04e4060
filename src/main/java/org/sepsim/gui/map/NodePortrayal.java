package org.sepsim.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/** A circle for a firm, a square for a nation; the name stands outwards along the ray from the centre. */
final class NodePortrayal extends SimplePortrayal2D {
    private static final long serialVersionUID = 1L;
    private static final double SMALLEST = 3;
    private static final double LARGEST = 24;
    private static final float LETTERS = 13f;

    private final transient WorldMap map;

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
        double radius = scale * radius(node);
        double x = info.draw.x;
        double y = info.draw.y;
        Color colour = MapColours.bloc(node.getAlignment());
        graphics.setPaint(node.nation() ? paler(colour) : colour);
        graphics.fill(shape(node, x, y, radius));
        graphics.setPaint(node == map.chosen() ? MapColours.CHOSEN : colour.darker());
        graphics.setStroke(new BasicStroke(node == map.chosen() ? 3f : 1f));
        graphics.draw(shape(node, x, y, radius));
        name(node, graphics, x, y, radius + 4 * scale, scale);
    }

    private static java.awt.Shape shape(Node node, double x, double y, double radius) {
        return node.nation()
                ? new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius)
                : new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void name(Node node, Graphics2D graphics, double x, double y, double away, double scale) {
        int style = node.nation() ? Font.BOLD : Font.PLAIN;
        graphics.setFont(new Font(Font.SANS_SERIF, style, 12).deriveFont((float) Math.max(10, LETTERS * scale)));
        graphics.setPaint(MapColours.INK);
        FontMetrics metrics = graphics.getFontMetrics();
        boolean left = Math.cos(node.angle()) < 0;
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(left ? node.angle() + Math.PI : node.angle());
        String name = node.getName();
        String shown = fitting(name, metrics, scale * (WorldMap.roomBehind(node) - radius(node)) - 8);
        float start = (float) (left ? -away - metrics.stringWidth(shown) : away);
        graphics.drawString(shown, start, metrics.getAscent() * 0.36f);
        graphics.setTransform(before);
    }

    /** The name, or as much of it as there is room for; tables and tooltips tell the whole. */
    private static String fitting(String name, FontMetrics metrics, double room) {
        String shown = name;
        for (int length = name.length() - 1; length > 1 && metrics.stringWidth(shown) > room; length--) {
            shown = name.substring(0, length) + "\u2026";
        }
        return shown;
    }

    private double radius(Node node) {
        double largest = map.largest(node.nation());
        double part = largest > 0 ? map.size(node) / largest : 0;
        double most = node.nation() ? 0.75 * LARGEST : LARGEST;
        return SMALLEST + (most - SMALLEST) * Math.sqrt(Math.max(0, part));
    }

    private static Color paler(Color colour) {
        return new Color((colour.getRed() + 255) / 2, (colour.getGreen() + 255) / 2, (colour.getBlue() + 255) / 2);
    }

    @Override
    public boolean hitObject(Object object, DrawInfo2D range) {
        Node node = (Node) object;
        double radius = range.draw.width * radius(node) + 4;
        return node.getInBusiness()
                && shape(node, range.draw.x, range.draw.y, radius)
                        .intersects(range.clip.x, range.clip.y, range.clip.width, range.clip.height);
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return wrapper.getObject().toString();
    }
}
