package org.sepsim.gui.map;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sepsim.gui.session.Link;
import org.sepsim.gui.session.Snapshot;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.field.continuous.Continuous2D;
import sim.field.network.Network;
import sim.portrayal.continuous.ContinuousPortrayal2D;
import sim.portrayal.network.NetworkPortrayal2D;
import sim.portrayal.network.SpatialNetwork2D;
import sim.util.Double2D;

/** Fields and portrayals of the network: one for the nodes, one for each kind of edge. Used by the thread that draws. */
public final class WorldMap {
    /** Size of the field, in units of which one is a pixel where the display is not scaled. */
    public static final double SIZE = 900;

    private static final double OUTER = 310;
    private static final double INNER = 180;
    private static final double SMALLEST = 3;
    private static final double LARGEST = 24;

    /** By what nodes are sized. */
    public enum Sizing {
        REVENUE("Revenue", "size: revenue of the quarter, billion USD"),
        PATENTS("Patents", "size: families declared essential to 4G, 5G and 6G");

        private final String title;
        private final String meaning;

        Sizing(String title, String meaning) {
            this.title = title;
            this.meaning = meaning;
        }

        /** What it says in words. */
        public String meaning() {
            return meaning;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final List<Node> nodes;
    private final Continuous2D field = new Continuous2D(SIZE, SIZE, SIZE);
    private final ContinuousPortrayal2D nodePortrayal = new ContinuousPortrayal2D();
    private final Map<Link.Kind, Network> networks = new EnumMap<>(Link.Kind.class);
    private final Map<Link.Kind, NetworkPortrayal2D> edgePortrayals = new EnumMap<>(Link.Kind.class);
    private final Set<Link.Kind> shown = EnumSet.complementOf(EnumSet.of(Link.Kind.LICENCE));
    private Sizing sizing = Sizing.REVENUE;
    private Snapshot now;
    private Node chosen;
    private double largestFirm;
    private double largestNation;
    private Names names;
    private double letters = 1;

    /** The network of a world's first quarter, which settles where everybody stands. */
    public WorldMap(Snapshot start) {
        now = start;
        nodes = Ring.nodes(start);
        for (Node node : nodes) {
            double radius = ring(node);
            Double2D place = new Double2D(
                    SIZE / 2 + radius * Math.cos(node.angle()), SIZE / 2 + radius * Math.sin(node.angle()));
            field.setObjectLocation(node, place);
        }
        nodePortrayal.setField(field);
        nodePortrayal.setPortrayalForAll(new NodePortrayal(this));
        for (Link.Kind kind : Link.Kind.values()) {
            Network network = new Network(false);
            NetworkPortrayal2D portrayal = new NetworkPortrayal2D();
            portrayal.setField(new SpatialNetwork2D(field, network));
            portrayal.setPortrayalForAll(new EdgePortrayal(this, kind));
            networks.put(kind, network);
            edgePortrayals.put(kind, portrayal);
        }
        show(start);
    }

    /** A display of the network. */
    public Display2D display(GUIState gui) {
        Display2D display = new Display2D(SIZE, SIZE, gui);
        display.setBackdrop(java.awt.Color.WHITE);
        for (Link.Kind kind : Link.Kind.values()) {
            display.attach(edgePortrayals.get(kind), kind.title());
        }
        display.attach(nodePortrayal, "Firms and nations");
        return display;
    }

    /** Shows another quarter. */
    public void show(Snapshot snapshot) {
        now = snapshot;
        names = null;
        nodes.forEach(node -> node.show(snapshot));
        largestFirm = largestOf(false);
        largestNation = largestOf(true);
        renewEdges();
    }

    private double largestOf(boolean nations) {
        return nodes.stream()
                .filter(node -> node.nation() == nations)
                .mapToDouble(this::size)
                .max()
                .orElse(0);
    }

    private void renewEdges() {
        networks.forEach((kind, network) -> {
            network.clear();
            nodes.forEach(network::addNode);
        });
        for (Link link : now.links()) {
            if (shown.contains(link.kind())) {
                networks.get(link.kind()).addEdge(nodes.get(link.from()), nodes.get(link.to()), link.kind());
            }
        }
    }

    /** Switches a kind of edge on or off. */
    public void showEdges(Link.Kind kind, boolean on) {
        if (on) {
            shown.add(kind);
        } else {
            shown.remove(kind);
        }
        renewEdges();
    }

    /** Whether a kind of edge is switched on. */
    public boolean shows(Link.Kind kind) {
        return shown.contains(kind);
    }

    /** Sizes the nodes by something else. */
    public void sizeBy(Sizing by) {
        sizing = by;
        show(now);
    }

    /** By what nodes are sized. */
    public Sizing sizing() {
        return sizing;
    }

    /** Makes a firm or nation stand out; {@code null} for none. */
    public void choose(Node node) {
        chosen = node;
        names = null;
    }

    /** The firm or nation that stands out, or {@code null}. */
    public Node chosen() {
        return chosen;
    }

    /** The node of that name, among nations or firms. */
    public Node named(String name, boolean nation) {
        return nodes.stream()
                .filter(node -> node.nation() == nation && node.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + name));
    }

    /** All nodes, firms first. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The node nearest to a place of the field within 16 units, or {@code null}. */
    public Node near(double x, double y) {
        Node nearest = null;
        double least = 16;
        for (Node node : nodes) {
            Double2D place = field.getObjectLocation(node);
            double distance = Math.hypot(place.x - x, place.y - y);
            if (node.getInBusiness() && distance < least) {
                nearest = node;
                least = distance;
            }
        }
        return nearest;
    }

    /** From a node outwards to the edge of the field, or of a firm to the nations. */
    static double roomBehind(Node node) {
        return node.nation() ? SIZE / 2 - OUTER : OUTER - INNER;
    }

    double size(Node node) {
        return sizing == Sizing.REVENUE ? node.getRevenue() : node.getDeclaredFamilies();
    }

    /** Radius of the ring on which a node stands. */
    static double ring(Node node) {
        return node.nation() ? OUTER : INNER;
    }

    /** Radius of a node itself: its area says its size. */
    double radius(Node node) {
        double largest = node.nation() ? largestNation : largestFirm;
        double part = largest > 0 ? size(node) / largest : 0;
        double most = node.nation() ? 0.75 * LARGEST : LARGEST;
        return SMALLEST + (most - SMALLEST) * Math.sqrt(Math.max(0, part));
    }

    /** Draws names with letters of another size, as a part of the usual one. */
    public void letters(double part) {
        letters = part;
    }

    /** Size of letters as a part of the usual one. */
    double letters() {
        return letters;
    }

    /** Whose names are shown with letters of a height. */
    Names names(double height) {
        if (names == null || names.height() != height) {
            names = new Names(this, height);
        }
        return names;
    }

    /** From halfway between two nodes to the middle of the ring, in units of the field. */
    Double2D inward(Node one, Node other) {
        Double2D a = field.getObjectLocation(one);
        Double2D b = field.getObjectLocation(other);
        return new Double2D(SIZE / 2 - (a.x + b.x) / 2, SIZE / 2 - (a.y + b.y) / 2);
    }
}
