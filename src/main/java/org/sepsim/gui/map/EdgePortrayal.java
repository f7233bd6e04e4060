package org.sepsim.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.QuadCurve2D;
import org.sepsim.gui.session.Link;
import sim.field.network.Edge;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.network.EdgeDrawInfo2D;
import sim.portrayal.network.SimpleEdgePortrayal2D;
import sim.util.Double2D;

/** An edge as a curve that bends towards the middle, so that neighbours' edges do not lie on the ring; those of the chosen node stand out. */
final class EdgePortrayal extends SimpleEdgePortrayal2D {
    private static final long serialVersionUID = 1L;
    private static final double BEND = 0.45;

    private final transient WorldMap map;
    private final Link.Kind kind;

    EdgePortrayal(WorldMap map, Link.Kind kind) {
        this.map = map;
        this.kind = kind;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        EdgeDrawInfo2D ends = (EdgeDrawInfo2D) info;
        Edge edge = (Edge) object;
        boolean strong = kind == Link.Kind.BAN || kind == Link.Kind.CONTROL;
        boolean touched = map.chosen() != null && (edge.getFrom() == map.chosen() || edge.getTo() == map.chosen());
        Color colour = MapColours.edge(kind);
        int opacity = touched ? 255 : map.chosen() != null ? 35 : strong ? 190 : 55;
        graphics.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity));
        float width = kind == Link.Kind.CONTROL ? 3f : strong || touched ? 1.8f : 1f;
        graphics.setStroke(
                kind == Link.Kind.BAN
                        ? new BasicStroke(
                                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {7, 4}, 0)
                        : new BasicStroke(width));
        double middleX = (info.draw.x + ends.secondPoint.x) / 2;
        double middleY = (info.draw.y + ends.secondPoint.y) / 2;
        Double2D inward = map.inward((Node) edge.getFrom(), (Node) edge.getTo());
        graphics.draw(new QuadCurve2D.Double(
                info.draw.x,
                info.draw.y,
                middleX + BEND * info.draw.width * inward.x,
                middleY + BEND * info.draw.height * inward.y,
                ends.secondPoint.x,
                ends.secondPoint.y));
    }

    @Override
    public boolean hitObject(Object object, DrawInfo2D range) {
        return false; // nodes are picked, not edges
    }
}
