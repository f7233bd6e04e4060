package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import org.sepsim.gui.session.Lever;
import org.sepsim.results.Numbers;

/** A row for one lever: name and unit, a slider, choice or field, the range and the default; the source in the tooltip. */
final class LeverControls {
    private static final int STEPS = 100;

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
        control.setToolTipText(tip);
        row.add(control, BorderLayout.CENTER);
        String allowed =
                lever.control() == Lever.Control.CHOICE ? "" : lever.entry().allowed() + "; ";
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
            case DATE, TEXT -> field(lever, 12, move);
        };
    }

    private static JComponent slider(Lever lever, Consumer<String> move) {
        JPanel panel = Look.clear(new BorderLayout(4, 0));
        JTextField field = field(lever, 6, move);
        JSlider slider = new JSlider(0, STEPS, place(lever, Double.parseDouble(lever.value())));
        slider.setName(lever.path());
        slider.setPreferredSize(new Dimension(150, slider.getPreferredSize().height));
        slider.addChangeListener(change -> {
            String text = text(lever, slider.getValue());
            if (!text.equals(field.getText())) {
                field.setText(text);
                move.accept(text);
            }
        });
        panel.add(slider, BorderLayout.CENTER);
        panel.add(field, BorderLayout.EAST);
        return panel;
    }

    private static int place(Lever lever, double value) {
        return (int) Math.round(STEPS * (value - lever.low()) / (lever.high() - lever.low()));
    }

    /** Whole numbers stay whole where the default is one and the range is wide. */
    private static String text(Lever lever, int place) {
        double value = lever.low() + (lever.high() - lever.low()) * place / STEPS;
        boolean whole = lever.high() - lever.low() >= 10 && !lever.value().contains(".");
        return whole
                ? Long.toString(Math.round(value))
                : Numbers.format(Double.parseDouble(String.format(Locale.ROOT, "%.4g", value)));
    }

    private static JTextField field(Lever lever, int columns, Consumer<String> move) {
        JTextField field = new JTextField(lever.value(), columns);
        field.setName("field " + lever.path());
        field.addActionListener(enter -> move.accept(field.getText().strip()));
        return field;
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
}
