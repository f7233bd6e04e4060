package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.sepsim.gui.session.LeverList;
import org.sepsim.scenario.ParameterEntry;

/** The rows of a lever that is a list of blocks: every key of every block like a lever of its own, and buttons to add a block or take one away. */
final class LeverListControls extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Told what the list becomes. */
    interface Moved {
        /**
         * Makes the list another one.
         *
         * @param other the list with the change
         * @param reshaped whether blocks came or went, so that other rows are to be shown
         */
        void to(LeverList other, boolean reshaped);
    }

    private final transient Moved moved;
    private transient LeverList list;

    LeverListControls(LeverList shown, Moved moved) {
        list = shown;
        this.moved = moved;
        setOpaque(false);
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        for (int item = 0; item < list.items().size(); item++) {
            add(block(item));
            add(Box.createVerticalStrut(8));
        }
        JPanel buttons = Look.clear(new FlowLayout(FlowLayout.LEFT, 0, 0));
        JButton more = new JButton("Add one more");
        more.setName("add " + list.path());
        more.setToolTipText(
                "A block like the last one, for another nation, in the last quarter alone: set its nation and dates then");
        more.addActionListener(press -> moved.to(list.withOneMore(), true));
        buttons.add(more);
        add(buttons);
    }

    private JPanel block(int item) {
        JPanel block = Look.clear(new BorderLayout(0, 4));
        block.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 3, 0, 0, Look.LINE), BorderFactory.createEmptyBorder(0, 6, 0, 0)));
        JPanel rows = Look.clear(null);
        rows.setLayout(new BoxLayout(rows, BoxLayout.Y_AXIS));
        for (ParameterEntry key : list.keys()) {
            rows.add(LeverControls.row(list.lever(item, key), value -> {
                list = list.with(item, key, value);
                moved.to(list, false);
            }));
            rows.add(Box.createVerticalStrut(4));
        }
        JButton away = new JButton("Take this one away");
        away.setName("remove " + list.path() + " " + item);
        away.addActionListener(press -> moved.to(list.without(item), true));
        block.add(rows, BorderLayout.CENTER);
        block.add(away, BorderLayout.SOUTH);
        return block;
    }
}
