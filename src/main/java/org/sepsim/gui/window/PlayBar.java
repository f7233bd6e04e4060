package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Hashtable;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.Timer;
import org.sepsim.model.Quarter;

/** Play, pause, step, speed, and a slider over the years to drag. */
final class PlayBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private enum Speed {
        SLOW("1 quarter/s", 1000),
        WALK("4 quarters/s", 250),
        FAST("12 quarters/s", 83);

        private final String title;
        private final int delay;

        Speed(String title, int delay) {
            this.title = title;
            this.delay = delay;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private static final int[] STEPS = {5, 10, 20};
    private static final int MARGINS = 40;

    private final transient Desk desk;
    private final JSlider years = new JSlider(0, Quarter.COUNT - 1);
    private final JLabel date = new JLabel() {
        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getPreferredSize() {
            return Look.roomFor(this, "0000-Q0", super.getPreferredSize(), 4);
        }
    };
    private final JButton play = new JButton("Play") {
        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getPreferredSize() {
            return Look.roomFor(this, "Pause", super.getPreferredSize(), 34);
        }
    };
    private final Timer timer;

    PlayBar(Desk desk) {
        super(new BorderLayout(10, 0));
        this.desk = desk;
        timer = new Timer(Speed.WALK.delay, tick -> forward());
        date.putClientProperty(Look.STYLE, "font: bold 160%");
        date.setToolTipText("The quarter on show, at its end");
        add(buttons(), BorderLayout.WEST);
        add(slider(), BorderLayout.CENTER);
        Look.padded(this, 6);
        desk.listen(news -> refresh());
    }

    /** The blank key plays, until another control is chosen. */
    void awaitKeys() {
        play.requestFocusInWindow();
    }

    private JPanel buttons() {
        JPanel panel = Look.clear(new FlowLayout(FlowLayout.LEFT, 4, 4));
        panel.add(date);
        button(panel, "2005", "Rewind to the first quarter", () -> desk.goTo(0));
        button(panel, "-1 y", "Back by a year", () -> desk.goTo(desk.quarter() - 4));
        button(panel, "-1 q", "Back by a quarter", () -> desk.goTo(desk.quarter() - 1));
        play.setName("play");
        play.setToolTipText("Play on from here, or pause");
        play.addActionListener(press -> toggle());
        panel.add(play);
        button(panel, "+1 q", "On by a quarter", () -> desk.goTo(desk.quarter() + 1));
        button(panel, "+1 y", "On by a year", () -> desk.goTo(desk.quarter() + 4));
        JComboBox<Speed> speed = new JComboBox<>(Speed.values());
        speed.setSelectedItem(Speed.WALK);
        speed.setToolTipText("Speed of play");
        speed.addActionListener(
                choice -> timer.setDelay(((Speed) Objects.requireNonNull(speed.getSelectedItem())).delay));
        panel.add(speed);
        return panel;
    }

    private static void button(JPanel panel, String text, String tip, Runnable action) {
        JButton button = new JButton(text);
        button.setName(text);
        button.setToolTipText(tip);
        button.addActionListener(press -> action.run());
        panel.add(button);
    }

    private JSlider slider() {
        years.setName("years");
        years.setPaintLabels(true);
        years.setMajorTickSpacing(20);
        years.setMinorTickSpacing(4);
        years.setPaintTicks(true);
        years.setToolTipText("Drag to any quarter; the same luck gives the same world again");
        years.addChangeListener(change -> desk.goTo(years.getValue()));
        years.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                label();
            }
        });
        label();
        return years;
    }

    /** Tells every fifth year, or fewer where they would touch. */
    @SuppressWarnings("JdkObsolete") // sliders take their labels in a table of old
    private void label() {
        int all = Quarter.LAST_YEAR - Quarter.FIRST_YEAR;
        int needed = years.getFontMetrics(years.getFont()).stringWidth("2005 ");
        int step = IntStream.of(STEPS)
                .filter(years -> room(years) >= needed)
                .findFirst()
                .orElse(all);
        Hashtable<Integer, JLabel> labels = new Hashtable<>();
        for (int year = Quarter.FIRST_YEAR; year <= Quarter.LAST_YEAR; year += step) {
            labels.put(4 * (year - Quarter.FIRST_YEAR), new JLabel(Integer.toString(year)));
        }
        years.setLabelTable(labels);
    }

    /** Pixels between labels of so many years, less the margins of the slider. */
    private int room(int step) {
        return (years.getWidth() - MARGINS) * step / (Quarter.LAST_YEAR - Quarter.FIRST_YEAR);
    }

    private void toggle() {
        if (timer.isRunning()) {
            timer.stop();
        } else {
            if (desk.quarter() == Quarter.COUNT - 1) {
                desk.goTo(0);
            }
            timer.start();
        }
        refresh();
    }

    private void forward() {
        desk.goTo(desk.quarter() + 1);
        if (desk.quarter() == Quarter.COUNT - 1) {
            timer.stop();
        }
        refresh();
    }

    private void refresh() {
        years.setValue(desk.quarter());
        date.setText(new Quarter(desk.quarter()).toString());
        play.setText(timer.isRunning() ? "Pause" : "Play");
    }
}
