package org.sepsim.gui.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JPanel;

/** Components side by side, in as many lines as there is need of: a row that is too narrow grows higher in place of hiding what does not fit. */
final class WrappingRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final int across;
    private final int down;

    /**
     * An empty row.
     *
     * @param across pixels between components
     * @param down pixels between lines
     */
    WrappingRow(int across, int down) {
        super(new FlowLayout(FlowLayout.LEFT, across, down));
        this.across = across;
        this.down = down;
        setOpaque(false);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                revalidate();
            }
        });
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension oneLine = super.getPreferredSize();
        return getWidth() == 0 || oneLine.width <= getWidth() ? oneLine : new Dimension(getWidth(), wrappedHeight());
    }

    /** As the layout places them. */
    private int wrappedHeight() {
        int height = down;
        int line = 0;
        int end = across;
        for (Component component : getComponents()) {
            Dimension size = component.getPreferredSize();
            if (end > across && end + size.width + across > getWidth()) {
                height += line + down;
                line = 0;
                end = across;
            }
            line = Math.max(line, size.height);
            end += size.width + across;
        }
        return height + line + down;
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
