package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.sepsim.gui.session.Lever;

/** A row for one lever: name and unit, a slider or a choice, the range and the default; the source in the tooltip. */
final class LeverControls {
    private static final int ROWS = 6;

    private LeverControls() {}

    /**
     * The row.
     *
     * @param move told the value, as text, when the user moves it
     */
    static JComponent row(Lever lever, Consumer<String> move) {
        JPanel row = Look.clear(new BorderLayout(4, 1));
        String unit = lever.entry().unit().isEmpty() || lever.entry().unit().equals("1")
                ? ""
                : ", " + lever.entry().unit();
        JLabel name = Look.heading(lever.name() + unit);
        String tip = tip(lever, unit);
        name.setToolTipText(tip);
        row.add(name, BorderLayout.NORTH);
        JComponent control = control(lever, move);
        Look.tip(control, tip);
        row.add(control, BorderLayout.CENTER);
        String allowed = switch (lever.control()) {
            case SLIDER -> lever.entry().allowed() + "; ";
            case SEVERAL -> "any number; ";
            case NAME -> "or a name of your own; ";
            case CHOICE -> "";
        };
        JLabel small = Look.quiet(allowed + "default " + def(lever));
        small.putClientProperty(Look.STYLE, "font: -1");
        row.add(small, BorderLayout.SOUTH);
        return row;
    }

    private static String def(Lever lever) {
        return lever.entry().def().isEmpty() ? "none" : lever.entry().def();
    }

    private static String tip(Lever lever, String unit) {
        String source = lever.entry().source();
        return Look.lines(
                lever.entry().description(),
                "Allowed: " + lever.entry().allowed() + unit,
                "Default: " + def(lever),
                source.isEmpty() ? "" : "Source: " + source);
    }

    private static JComponent control(Lever lever, Consumer<String> move) {
        return switch (lever.control()) {
            case SLIDER -> slider(lever, move);
            case CHOICE -> choice(lever, move);
            case SEVERAL -> several(lever, move);
            case NAME -> name(lever, move);
        };
    }

    private static JComponent slider(Lever lever, Consumer<String> move) {
        JPanel panel = Look.clear(new BorderLayout(4, 0));
        SliderAndField both = new SliderAndField(lever, move);
        panel.add(both.slider(), BorderLayout.CENTER);
        panel.add(both.field(), BorderLayout.EAST);
        return panel;
    }

    private static JComponent choice(Lever lever, Consumer<String> move) {
        JComboBox<String> choice = new JComboBox<>(lever.choices().toArray(String[]::new));
        choice.setName(lever.path());
        choice.setMaximumRowCount(30);
        choice.setSelectedItem(lever.value());
        choice.addActionListener(pick -> move.accept((String) choice.getSelectedItem()));
        JPanel panel = Look.clear(new FlowLayout(FlowLayout.LEFT, 0, 0));
        panel.add(choice);
        return panel;
    }

    /** Names to choose from, in a box in which another one can be written. */
    private static JComponent name(Lever lever, Consumer<String> move) {
        JComboBox<String> names = new JComboBox<>(lever.names().toArray(String[]::new));
        names.setName(lever.path());
        names.setEditable(true);
        names.setPrototypeDisplayValue("a name of some length");
        names.setSelectedItem(lever.value());
        String[] last = {lever.value()};
        names.addActionListener(pick -> {
            String name = String.valueOf(names.getSelectedItem()).strip();
            if (!name.equals(last[0])) { // a box that is written in tells it twice
                last[0] = name;
                move.accept(name);
            }
        });
        return names;
    }

    /** A box to tick for each word, as a list to scroll. */
    private static JComponent several(Lever lever, Consumer<String> move) {
        List<String> chosen = lever.chosen();
        JPanel boxes = new JPanel(new GridLayout(0, 1));
        List<JCheckBox> all = lever.choices().stream()
                .map(word -> new JCheckBox(word, chosen.contains(word)))
                .toList();
        for (JCheckBox box : all) {
            box.setName(lever.path() + " " + box.getText());
            box.addActionListener(tick -> move.accept(Lever.several(all.stream()
                    .filter(JCheckBox::isSelected)
                    .map(JCheckBox::getText)
                    .toList())));
            boxes.add(box);
        }
        JScrollPane scroll = new JScrollPane(boxes);
        scroll.getVerticalScrollBar().setUnitIncrement(20);
        scroll.setPreferredSize(new Dimension(150, ROWS * all.get(0).getPreferredSize().height));
        return scroll;
    }
}
