package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import javax.swing.plaf.basic.BasicHTML;
import javax.swing.text.View;

/** A first tour of five steps in a small window beside the others. */
final class Tour {
    /** A step: heading, text and the tabs that it is about. */
    private record Step(String heading, String text, List<String> tabs) {}

    private static final List<Step> STEPS = List.of(
            new Step(
                    "See",
                    "Press Play, or drag the slider over the years. The ring shows nations outside and their firms inside; the charts on the right show who holds 4G, 5G and 6G. Point at anything for its meaning and unit.",
                    List.of("Shares", "Timeline")),
            new Step(
                    "Rewind and intervene",
                    "Drag to 2018. Click a nation and a firm on the ring, then Ban on the tab Intervene. A branch opens in which the ban acts in the next quarter; all else has the same luck.",
                    List.of("Intervene")),
            new Step(
                    "Compare with the twin",
                    "On the tab Twin the difference to the world without the ban is drawn: the line is the mean over 100 worlds, the dark band its interval. Drag to 2030: the sentence says how large the difference is by then and how sure.",
                    List.of("Twin")),
            new Step(
                    "Ask why",
                    "Press Why? for the first decisions that differ, and the events that follow from agent to agent.",
                    List.of("Twin")),
            new Step(
                    "Move a lever",
                    "On the tab Levers drag depth of exportControl. 100 worlds are run again while you watch; the bands tighten. Tab Branches keeps what you did: overlay, rename, export it as a scenario file.",
                    List.of("Levers", "Shares")));

    private static final int WIDTH = 400;
    private static final int PAD = 14;

    private final JDialog dialog;
    private final JLabel text = new JLabel();
    private final JButton next = new JButton("Next");
    private final Consumer<String> show;
    private int step;

    /**
     * @param show brings forward a tab that a step is about
     */
    Tour(JFrame owner, Consumer<String> show) {
        this.show = show;
        dialog = new JDialog(owner, "First tour", false);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        next.setName("tour next");
        text.setName("tour text");
        JButton back = new JButton("Back");
        back.addActionListener(press -> go(step - 1));
        next.addActionListener(press -> go(step + 1));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT));
        buttons.add(back);
        buttons.add(next);
        dialog.add(Look.padded(text, PAD), BorderLayout.CENTER);
        dialog.add(buttons, BorderLayout.SOUTH);
        SwingUtilities.getRootPane(next).setDefaultButton(next);
    }

    void begin() {
        go(0);
        dialog.setSize(roomForAll());
        dialog.setLocation(dialog.getOwner().getX() + 320, dialog.getOwner().getY() + 160);
        dialog.setVisible(true);
    }

    /** Room for the longest step, whatever the size of letters. */
    private Dimension roomForAll() {
        int width = WIDTH * text.getFont().getSize() / Look.usualLetters();
        int height = 0;
        for (int at = 0; at < STEPS.size(); at++) {
            JLabel one = new JLabel(words(at));
            View view = (View) one.getClientProperty(BasicHTML.propertyKey);
            view.setSize(width, 0);
            height = Math.max(height, (int) Math.ceil(view.getPreferredSpan(View.Y_AXIS)));
        }
        text.setPreferredSize(new Dimension(width + 2 * PAD, height + 2 * PAD));
        dialog.pack();
        return dialog.getSize();
    }

    private static String words(int at) {
        Step step = STEPS.get(at);
        return "<html><b style='font-size:130%'>" + (at + 1) + " of " + STEPS.size() + ": " + step.heading()
                + "</b><br><br>" + Look.escaped(step.text()) + "</html>";
    }

    private void go(int to) {
        if (to >= STEPS.size()) {
            dialog.dispose();
            return;
        }
        step = Math.max(0, to);
        Step now = STEPS.get(step);
        text.setText(words(step));
        next.setText(step == STEPS.size() - 1 ? "Done" : "Next");
        now.tabs().forEach(show);
    }
}
