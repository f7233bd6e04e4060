package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;
import org.sepsim.gui.map.MapColours;
import org.sepsim.gui.map.Node;
import org.sepsim.gui.map.WorldMap;
import org.sepsim.gui.map.WorldOnShow;
import org.sepsim.gui.session.Link;
import sim.display.Display2D;

/** The network, drawn by a display of MASON; switches of its edges above it, what the colours say and who is under the mouse below. */
final class MapPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final double MOST_LETTERS = 1.3;

    private final transient Desk desk;
    private final JPanel middle = new JPanel(new BorderLayout());
    private final JPanel switches = new WrappingRow(8, 2);
    private final JLabel aligned = new JLabel();
    private final JTextArea told = new JTextArea(2, 20);
    private final transient Consumer<Node> picked;
    private int letters = Look.usualLetters();
    private transient WorldMap map;
    private transient Display2D display;

    /**
     * @param picked told whom the user clicks
     */
    MapPanel(Desk desk, Consumer<Node> picked) {
        super(new BorderLayout());
        this.desk = desk;
        this.picked = picked;
        middle.setBackground(Color.WHITE);
        add(switches, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        add(below(), BorderLayout.SOUTH);
        middle.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        desk.listen(this::refresh);
    }

    private JPanel below() {
        JPanel keys = new WrappingRow(10, 2);
        keys.add(aligned);
        keys.add(key("opposed", MapColours.OPPOSED));
        keys.add(key("between", MapColours.BETWEEN));
        keys.add(Look.quiet("circle: firm, square: nation"));
        told.setEditable(false);
        told.setFocusable(false);
        told.setOpaque(false);
        told.setLineWrap(true);
        told.setWrapStyleWord(true);
        JPanel below = Look.clear(new BorderLayout());
        below.add(keys, BorderLayout.NORTH);
        below.add(Look.padded(told, 4), BorderLayout.SOUTH);
        return below;
    }

    private static JLabel key(String text, Color colour) {
        return new JLabel(keyText(text, colour));
    }

    private static String keyText(String text, Color colour) {
        String hex = String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
        return "<html><font color='" + hex + "'>\u25cf</font> " + Look.escaped(text) + "</html>";
    }

    /** The nation by whose alignment blocs are told. */
    private String controller() {
        return desk.root().scenario().policy().exportControl().controller();
    }

    private void refresh(News news) {
        if (news == News.SESSION) {
            renew();
            aligned.setText(keyText("aligned with " + controller(), MapColours.ALIGNED));
        }
        if (news.ofBranch() || news == News.QUARTER) {
            map.show(desk.now());
            display.repaint();
            tell(map.chosen());
        }
    }

    private void renew() {
        WorldOnShow show = new WorldOnShow(
                desk.root().scenario(), desk.session().seed(), desk.session().replicate(), "sepsim");
        map = show.map();
        map.letters(part());
        display = map.display(show);
        display.header.setVisible(false);
        display.display.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        display.display.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_NEVER);
        display.display.setBorder(null);
        display.insideDisplay.setLayout(new BorderLayout());
        display.insideDisplay.add(new MapGlass(this::at, this::words, this::hover, this::choose));
        middle.removeAll();
        middle.add(display);
        fit();
        renewSwitches();
        revalidate();
    }

    private void renewSwitches() {
        switches.removeAll();
        for (Link.Kind kind : Link.Kind.values()) {
            JCheckBox box = new JCheckBox(kind.title(), map.shows(kind));
            box.setForeground(MapColours.edge(kind).darker());
            box.setName(kind.title());
            box.setToolTipText(Look.lines("Edge: " + kind.meaning() + "."));
            box.addActionListener(press -> {
                map.showEdges(kind, box.isSelected());
                display.repaint();
            });
            switches.add(box);
        }
        JComboBox<WorldMap.Sizing> sizes = new JComboBox<>(WorldMap.Sizing.values());
        sizes.setToolTipText("What the size of a firm or nation says");
        sizes.addActionListener(choice -> {
            map.sizeBy((WorldMap.Sizing) Objects.requireNonNull(sizes.getSelectedItem()));
            display.repaint();
        });
        switches.add(Look.quiet("size:"));
        switches.add(sizes);
    }

    /** Draws names with larger letters, or smaller ones. */
    void letters(int size) {
        letters = size;
        map.letters(part());
        fit(); // another theme's display has a border again
        display.repaint();
    }

    /** As a part of the usual size; on the ring there is no room for more than a third more. */
    private double part() {
        return Math.min(MOST_LETTERS, (double) letters / Look.usualLetters());
    }

    /** The display shows the whole ring whatever the panel's size; the ring is round, so what is too wide stays empty. */
    private void fit() {
        if (display != null && middle.getWidth() > 50 && middle.getHeight() > 50) {
            double scale = Math.min(middle.getWidth(), middle.getHeight()) / WorldMap.SIZE;
            display.display.setBorder(null);
            display.setScale(scale);
            double free = Math.max(0, middle.getWidth() - scale * WorldMap.SIZE) / 2;
            display.setBounds(0, 0, middle.getWidth(), middle.getHeight());
            middle.setBorder(javax.swing.BorderFactory.createEmptyBorder(0, (int) free, 0, (int) free));
            middle.revalidate();
        }
    }

    /** Whether edges of a kind are drawn. */
    boolean shows(Link.Kind kind) {
        return map.shows(kind);
    }

    private Node at(Point point) {
        double scale = display.getScale();
        return map.near(point.x / scale, point.y / scale);
    }

    private void hover(Node node) {
        tell(node == null ? map.chosen() : node);
    }

    /** Picks a firm or nation by its name, as a click on it would. */
    void choose(String name, boolean nation) {
        choose(map.named(name, nation));
    }

    private void choose(Node node) {
        map.choose(node);
        tell(node);
        display.repaint();
        if (node != null) {
            picked.accept(node);
        }
    }

    /** What is said of whom the mouse is over, or who is picked. */
    String told() {
        return told.getText();
    }

    private void tell(Node node) {
        told.setText(node == null ? "Point at a firm or nation; click to pick it." : words(node));
    }

    private String words(Node node) {
        String all = String.format(
                Locale.ROOT,
                "%s: revenue %.1f bn USD a quarter, R&D %.2f bn USD a quarter, %,.0f declared families, ",
                node.getName(),
                node.getRevenue(),
                node.getResearch(),
                node.getDeclaredFamilies());
        return node.nation()
                ? all
                        + String.format(
                                Locale.ROOT,
                                "%.0f m users of 5G, %d vendors banned, alignment with %s %.2f",
                                node.getUsersOf5G(),
                                node.getBans(),
                                controller(),
                                node.getAlignment())
                : all
                        + String.format(
                                Locale.ROOT,
                                "banned by %d nations, access to components %.0f %%, %d licences",
                                node.getBans(),
                                100 * node.getComponentAccess(),
                                node.getLicences());
    }
}
