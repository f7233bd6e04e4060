package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import org.sepsim.gui.session.Lever;
import org.sepsim.results.Numbers;

/** A slider, choice or field for every lever and uncertainty, block by block. */
final class LeverPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int STEPS = 100;
    private static final String GOVERNMENTS = "Lever: ";
    private static final String WORLD = "Uncertainty: ";

    private final transient Desk desk;
    private final JComboBox<String> blocks = new JComboBox<>();
    private final JPanel rows = new JPanel();
    private transient Map<String, List<Lever>> byBlock = new LinkedHashMap<>();
    private boolean filling;
    private boolean moving;

    LeverPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        rows.setLayout(new BoxLayout(rows, BoxLayout.Y_AXIS));
        Look.padded(rows, 6);
        JPanel top = Look.clear(new GridLayout(0, 1, 0, 2));
        top.add(Look.quiet("A move opens a branch from 2005 on."));
        top.add(blocks);
        blocks.setMaximumRowCount(30);
        blocks.setToolTipText("Levers are what governments choose, uncertainties what the world chooses");
        blocks.addActionListener(choice -> fillRows());
        JPanel held = new JPanel(new BorderLayout());
        held.add(rows, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(held);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getVerticalScrollBar().setUnitIncrement(20);
        add(Look.padded(top, 4), BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        desk.listen(this::refresh);
    }

    private void refresh(Desk.News news) {
        if (news == Desk.News.SESSION || news == Desk.News.BRANCH) {
            boolean own = moving;
            moving = false;
            if (!own) {
                fill();
            }
        }
    }

    private void fill() {
        Object before = blocks.getSelectedItem();
        byBlock = new LinkedHashMap<>();
        for (Lever lever : Lever.of(desk.branch().scenario())) {
            String title = (lever.ofGovernments() ? GOVERNMENTS : WORLD)
                    + lever.block().replaceFirst("^(policy|mechanisms)\\.", "");
            byBlock.computeIfAbsent(title, block -> new java.util.ArrayList<>()).add(lever);
        }
        filling = true;
        blocks.removeAllItems();
        byBlock.keySet().forEach(blocks::addItem);
        blocks.setSelectedItem(before == null ? GOVERNMENTS + "exportControl" : before);
        filling = false;
        fillRows();
    }

    private void fillRows() {
        if (filling) {
            return;
        }
        rows.removeAll();
        for (Lever lever :
                byBlock.getOrDefault(Objects.requireNonNullElse((String) blocks.getSelectedItem(), ""), List.of())) {
            rows.add(row(lever));
            rows.add(Box.createVerticalStrut(8));
        }
        rows.revalidate();
        rows.repaint();
    }

    private JComponent row(Lever lever) {
        JPanel row = Look.clear(new BorderLayout(4, 1));
        String unit = lever.entry().unit().isEmpty() || lever.entry().unit().equals("1")
                ? ""
                : ", " + lever.entry().unit();
        JLabel name = Look.heading(lever.name() + unit);
        String tip = Look.lines(
                lever.entry().description(),
                "Allowed: " + lever.entry().allowed() + (unit.isEmpty() ? "" : unit),
                "Default: "
                        + (lever.entry().def().isEmpty()
                                ? "none"
                                : lever.entry().def()),
                lever.entry().source().isEmpty()
                        ? ""
                        : "Source: " + lever.entry().source());
        name.setToolTipText(tip);
        row.add(name, BorderLayout.NORTH);
        row.add(control(lever, tip), BorderLayout.CENTER);
        String allowed =
                lever.control() == Lever.Control.CHOICE ? "" : lever.entry().allowed() + "; ";
        JLabel small = Look.quiet(allowed + "default "
                + (lever.entry().def().isEmpty() ? "none" : lever.entry().def()));
        small.setFont(small.getFont().deriveFont(small.getFont().getSize() - 1f));
        row.add(small, BorderLayout.SOUTH);
        return row;
    }

    private JComponent control(Lever lever, String tip) {
        JComponent control = switch (lever.control()) {
            case SLIDER -> slider(lever);
            case CHOICE -> choice(lever);
            case DATE, TEXT -> field(lever, 12);
        };
        control.setToolTipText(tip);
        return control;
    }

    private JComponent slider(Lever lever) {
        JPanel panel = Look.clear(new BorderLayout(4, 0));
        JTextField field = field(lever, 6);
        JSlider slider = new JSlider(0, STEPS, place(lever, Double.parseDouble(lever.value())));
        slider.setName(lever.path());
        slider.setPreferredSize(new Dimension(150, slider.getPreferredSize().height));
        slider.addChangeListener(change -> {
            String text = text(lever, slider.getValue());
            if (!text.equals(field.getText())) {
                field.setText(text);
                move(lever, text);
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

    private JTextField field(Lever lever, int columns) {
        JTextField field = new JTextField(lever.value(), columns);
        field.setName("field " + lever.path());
        field.addActionListener(enter -> move(lever, field.getText().strip()));
        return field;
    }

    private JComponent choice(Lever lever) {
        JComboBox<String> choice = new JComboBox<>(lever.choices().toArray(String[]::new));
        choice.setSelectedItem(lever.value());
        choice.addActionListener(pick -> desk.move(lever.path(), (String) choice.getSelectedItem()));
        JPanel panel = Look.clear(new FlowLayout(FlowLayout.LEFT, 0, 0));
        panel.add(choice);
        return panel;
    }

    private void move(Lever lever, String value) {
        moving = true;
        desk.move(lever.path(), value);
    }
}
