package org.sepsim.gui.window;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.sepsim.gui.map.Node;

/** Lies over the network and hears the mouse: MASON's display below would answer a click by its console, which an arranged window has not, and shows no tooltips without it. */
final class MapGlass extends JComponent {
    private static final long serialVersionUID = 1L;

    private final transient Function<Point, Node> at;
    private final transient Function<Node, String> words;

    /**
     * @param at firm or nation at a point, or {@code null}
     * @param words what there is to say of it
     * @param hovered told whom the mouse is over, or {@code null}
     * @param chosen told whom the user clicks, or {@code null}
     */
    MapGlass(Function<Point, Node> at, Function<Node, String> words, Consumer<Node> hovered, Consumer<Node> chosen) {
        this.at = at;
        this.words = words;
        setName("map");
        ToolTipManager.sharedInstance().registerComponent(this);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                chosen.accept(at.apply(event.getPoint()));
            }
        });
        addMouseMotionListener(new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                hovered.accept(at.apply(event.getPoint()));
            }
        });
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        Node node = at.apply(event.getPoint());
        return node == null ? null : Look.lines(words.apply(node));
    }
}
