package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import org.sepsim.gui.chart.Cast;
import org.sepsim.gui.chart.ChartView;
import org.sepsim.gui.chart.DifferenceChart;
import org.sepsim.gui.chart.Gap;
import org.sepsim.gui.chart.SavedChart;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.ShownMeasures;
import org.sepsim.gui.session.Why;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.SeriesKey;

/** The branch on show beside its twin: one difference as a chart, as a sentence, and why. */
final class TwinPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final JComboBox<String> measures = new JComboBox<>();
    private final JComboBox<String> generations = new JComboBox<>();
    private final JComboBox<String> owners = new JComboBox<>();
    private final JLabel sentence = new JLabel(" ");
    private final JTextArea why = new JTextArea();
    private final transient DifferenceChart chart = new DifferenceChart(12);
    private final transient Painter painter;
    private int letters = 12;
    private boolean filling;
    private int drawnYear;

    TwinPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        painter = new Painter("difference", desk.messages()::complain);
        ShownMeasures.all().forEach(measure -> measures.addItem(measure.name()));
        Look.inWords(measures, ShownMeasures::words);
        measures.addActionListener(choice -> fillGenerations());
        generations.addActionListener(choice -> draw());
        owners.addActionListener(choice -> draw());
        measures.setName("measure");
        generations.setName("generation");
        owners.setName("owner");
        owners.setMaximumRowCount(30);
        generations.setToolTipText("Generation of mobile networks whose patents, stations or sales are compared");
        owners.setToolTipText("Whose difference is shown; click a nation or firm of the map to choose it");
        JPanel top = Look.clear(null);
        top.setLayout(new BoxLayout(top, BoxLayout.Y_AXIS));
        top.add(ofWhat());
        top.add(withWhat());
        top.add(Look.padded(sentence, 6));
        for (Component part : top.getComponents()) {
            ((JComponent) part).setAlignmentX(LEFT_ALIGNMENT);
        }
        why.setEditable(false);
        why.setLineWrap(true);
        why.setWrapStyleWord(true);
        why.setRows(5);
        Look.padded(why, 6);
        ChartPane picture = new ChartPane(chart.chart());
        add(top, BorderLayout.NORTH);
        add(Workbench.split(JSplitPane.VERTICAL_SPLIT, picture, new JScrollPane(why), 0.7), BorderLayout.CENTER);
        fillGenerations();
        addHierarchyListener(Look.whenShown(this, this::draw));
        desk.listen(this::refresh);
    }

    private JPanel ofWhat() {
        JPanel choices = new WrappingRow(4, 3);
        choices.add(owners);
        choices.add(generations);
        choices.add(measures);
        return choices;
    }

    private JPanel withWhat() {
        JButton ask = new JButton("Why?");
        ask.setName("why");
        ask.setToolTipText("The first decisions that differ from the twin's, and the events that follow");
        ask.addActionListener(press -> explain());
        JPanel choices = new WrappingRow(4, 3);
        choices.add(Look.quiet("compared with"));
        choices.add(new TwinChoice(desk));
        choices.add(ask);
        return choices;
    }

    private void refresh(News news) {
        if (news == News.SESSION) {
            fillOwners();
        }
        if (news.ofBranch() || news == News.TWIN) {
            why.setText(
                    desk.branch().parent() < 0
                            ? "This is the scenario as it was opened: it has no twin. Intervene or move a lever, and the branch is compared with it here."
                            : "Press Why? for the first decisions that differ and what follows from them.");
        }
        if (news == News.QUARTER) {
            chart.mark(desk.quarter());
        }
        boolean sameYear = news == News.QUARTER && year() == drawnYear;
        if (news != News.TREE && !sameYear) {
            draw();
        }
    }

    private void fillGenerations() {
        filling = true;
        Object before = generations.getSelectedItem();
        generations.removeAllItems();
        ShownMeasures.all().stream()
                .filter(measure -> measure.name().equals(measures.getSelectedItem()))
                .forEach(measure -> measure.generations().forEach(generations::addItem));
        generations.setSelectedItem(before == null ? "6G" : before);
        filling = false;
        draw();
    }

    private void fillOwners() {
        filling = true;
        owners.removeAllItems();
        desk.now().roster().nations().forEach(owners::addItem);
        desk.now().roster().firms().forEach(owners::addItem);
        owners.setSelectedItem("China");
        filling = false;
    }

    /** Compares this firm or nation from now on. */
    void pick(String owner) {
        owners.setSelectedItem(owner);
    }

    private int year() {
        return new Quarter(desk.quarter()).year();
    }

    private SeriesKey key() {
        String owner = (String) Objects.requireNonNull(owners.getSelectedItem());
        String level = desk.now().roster().nations().contains(owner) ? "nation" : "firm";
        return new SeriesKey(
                (String) Objects.requireNonNull(generations.getSelectedItem()),
                (String) Objects.requireNonNull(measures.getSelectedItem()),
                level,
                owner);
    }

    private void draw() {
        if (filling || !desk.isOpen() || !isShowing()) {
            return;
        }
        Branch branch = desk.branch();
        SeriesKey key = key();
        Cast cast = Casts.of(desk, List.of());
        long seed = desk.session().seed();
        int year = year();
        drawnYear = year;
        int pairs = cast.pairs();
        painter.draw(() -> Gap.of(key, cast, pairs, seed), gap -> {
            show(branch, gap, year);
            desk.pace().drawn(branch, pairs);
        });
    }

    private void show(Branch branch, Gap gap, int year) {
        Measure measure = Measures.named(gap.difference().key().measure()).orElseThrow();
        measures.setToolTipText(Look.meaning(measure));
        gap.drawOn(chart, desk.quarter());
        sentence.setText(
                branch.parent() < 0
                        ? "No change has been made yet."
                        : "<html><b>"
                                + Look.unbroken(Look.escaped(gap.difference().sentence(year))) + "</b></html>");
    }

    private void explain() {
        Branch branch = desk.branch();
        Branch twin = desk.twin();
        SeriesKey key = key();
        desk.work(() -> words(Why.of(branch.chronicle(), twin.chronicle(), key), key), text -> {
            why.setText(text);
            why.setCaretPosition(0);
        });
    }

    private static String words(Why found, SeriesKey key) {
        if (found.nothing()) {
            return "The two worlds are the same, event by event.";
        }
        StringBuilder text = new StringBuilder("First decisions that differ\n");
        found.first().forEach(step -> text.append("  ").append(step.words()).append('\n'));
        Why.Effect effect = found.effect();
        if (effect.since() >= 0) {
            boolean share = Measures.named(key.measure()).orElseThrow().unit().equals("1");
            text.append(String.format(
                    java.util.Locale.ROOT,
                    "%nIn this world %s differs from %s on, most in %s: by %s %s.%n",
                    key.entity(),
                    new Quarter(effect.since()),
                    new Quarter(effect.largest()),
                    new BigDecimal((share ? 100 : 1) * effect.size())
                            .round(new MathContext(2))
                            .toPlainString(),
                    share
                            ? "points"
                            : Measures.named(key.measure()).orElseThrow().unit()));
        }
        text.append("\nWhat follows, from agent to agent\n");
        found.chain().forEach(step -> text.append("  ").append(step.words()).append('\n'));
        if (found.more() > 0) {
            text.append("  ... and ").append(found.more()).append(" more\n");
        }
        return text.toString();
    }

    /** Draws with letters of another size. */
    void letters(int size) {
        letters = size;
        chart.letters(size);
    }

    /** Complete once the chart shows what there is to show now. */
    CompletableFuture<Void> drawn() {
        return painter.drawn();
    }

    /** Ends what goes on beside Swing's thread. */
    void close() {
        painter.close();
    }

    /** The chart of what is on show now, as a file, though the tab may be behind another. */
    SavedChart saved() {
        return new ChartChoice(ChartView.Kind.DIFFERENCE, key(), letters, ChartView.ranges(chart.chart()))
                .saved(desk, List.of(), Casts.of(desk, List.of()));
    }

    /** The chart. */
    DifferenceChart chart() {
        return chart;
    }

    /** The sentence on show, without markup. */
    String sentence() {
        return sentence.getText().replaceAll("<[^>]*>", "").replace(Look.UNBROKEN, ' ');
    }

    /** What was answered to the last why. */
    String answer() {
        return why.getText();
    }
}
