package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.sepsim.gui.chart.Cast;
import org.sepsim.gui.chart.ChartView;
import org.sepsim.gui.chart.SavedChart;
import org.sepsim.gui.chart.ShareChart;
import org.sepsim.gui.chart.Shares;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.gui.session.ShownMeasures;
import org.sepsim.observe.Measure;
import org.sepsim.results.SeriesKey;

/** Live charts of a measure, one a generation, of nations or firms. */
final class ChartsPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int SETTLED = 200;

    private final transient Desk desk;
    private final JComboBox<String> measures = new JComboBox<>();
    private final JComboBox<String> levels = new JComboBox<>(new String[] {"nation", "firm"});
    private final JLabel worlds = Look.quiet("");
    private final JLabel laidOver = Look.quiet("");
    private final JPanel grid = new JPanel(new GridLayout(0, 1, 0, 4));
    private final transient List<ShareChart> charts = new ArrayList<>();
    private final transient Painter painter;
    /** Lines follow to the quarter at which play or slider stopped. */
    private final Timer settling = new Timer(SETTLED, once -> draw());

    private int letters = 12;
    private transient Sheet shown = new Sheet(null, List.of(), List.of(), 0);

    /** All charts of a moment, and of how many worlds of which branch. */
    private record Sheet(Branch branch, List<Branch> others, List<Shares> pictures, int worlds) {}

    ChartsPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        settling.setRepeats(false);
        painter = new Painter("charts", desk.messages()::complain);
        JPanel choices = new WrappingRow(6, 4);
        ShownMeasures.all().forEach(measure -> measures.addItem(measure.name()));
        Look.inWords(measures, ShownMeasures::words);
        measures.setToolTipText("What is charted");
        levels.setToolTipText("Whose lines");
        levels.setName("of whom");
        worlds.setToolTipText(Look.lines(
                "Thick: the world on show up to the quarter on show; dotted: beyond it.",
                "Thin and band: median and range of 90 % of the worlds of this branch that are run so far.",
                "Dashed: branches that are laid over."));
        measures.addActionListener(choice -> draw());
        levels.addActionListener(choice -> draw());
        choices.add(measures);
        choices.add(Look.quiet("by"));
        choices.add(levels);
        add(choices, BorderLayout.NORTH);
        add(grid, BorderLayout.CENTER);
        JPanel below = Look.padded(Look.clear(new GridLayout(0, 1)), 4);
        below.add(worlds);
        below.add(laidOver);
        laidOver.setVisible(false);
        add(below, BorderLayout.SOUTH);
        addHierarchyListener(Look.whenShown(this, this::draw));
        desk.listen(this::refresh);
    }

    private void refresh(News news) {
        if (news == News.QUARTER && desk.quarter() % 2 == 1 && desk.quarter() < 142) {
            charts.forEach(chart ->
                    chart.mark(desk.quarter())); // while it plays, lines follow every other quarter: half the work
            settling.restart();
        } else {
            draw();
        }
    }

    private Measure measure() {
        String name = (String) Objects.requireNonNull(measures.getSelectedItem());
        return ShownMeasures.all().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String level() {
        return (String) Objects.requireNonNull(levels.getSelectedItem());
    }

    /** Works out bands in the background; of several wishes only the last is drawn. */
    private void draw() {
        settling.stop();
        if (desk.isOpen() && isShowing()) {
            drawNow();
        }
    }

    private void drawNow() {
        Measure measure = measure();
        String level = level();
        Branch branch = desk.branch();
        List<Branch> others = others();
        Cast cast = Casts.of(desk, others);
        painter.draw(() -> sheet(measure, level, branch, others, cast), sheet -> show(measure, sheet));
    }

    /** Branches that lie over the one on show. */
    private List<Branch> others() {
        return desk.overlays().stream()
                .filter(id -> id != desk.branch().id() && desk.session().tree().has(id))
                .map(id -> desk.session().tree().get(id))
                .toList();
    }

    private Sheet sheet(Measure measure, String level, Branch branch, List<Branch> others, Cast cast) {
        int worlds = cast.ofShown().map(Ensemble::ready).orElse(0);
        List<Shares> pictures = measure.generations().stream()
                .map(generation -> Shares.of(measure, level, generation, cast, worlds))
                .toList();
        return new Sheet(branch, others, pictures, worlds);
    }

    /** Draws at once, in Swing's thread and though nobody sees it. */
    void rehearse() {
        Cast cast = Casts.of(desk, List.of());
        show(measure(), sheet(measure(), level(), desk.branch(), List.of(), cast));
    }

    private void show(Measure measure, Sheet sheet) {
        List<Shares> pictures = sheet.pictures();
        while (charts.size() < pictures.size()) {
            ShareChart chart = new ShareChart(letters);
            charts.add(chart);
        }
        if (grid.getComponentCount() != pictures.size()) {
            grid.removeAll();
            charts.subList(0, pictures.size()).forEach(chart -> grid.add(new ChartPane(chart.chart())));
            grid.revalidate();
        }
        for (int k = 0; k < pictures.size(); k++) {
            pictures.get(k).drawOn(charts.get(k), desk.quarter());
        }
        shown = sheet;
        worlds.setText(meaning(sheet.worlds()));
        String others = sheet.others().stream().map(Branch::name).collect(Collectors.joining("; "));
        laidOver.setText("dashed: " + others);
        laidOver.setToolTipText(others);
        laidOver.setVisible(!others.isEmpty());
        desk.pace().drawn(sheet.branch(), sheet.worlds());
        measures.setToolTipText(Look.meaning(measure));
    }

    private static String meaning(int worlds) {
        return worlds == 0
                ? "worlds are being run ..."
                : "band: 5 to 95 % of " + worlds + (worlds == 1 ? " world" : " worlds") + ", thin: median";
    }

    /** Draws with letters of another size. */
    void letters(int size) {
        letters = size;
        charts.clear();
        grid.removeAll();
        draw();
    }

    /** Complete once the charts show what there is to show now. */
    CompletableFuture<Void> drawn() {
        if (settling.isRunning()) {
            draw();
        }
        return painter.drawn();
    }

    /** Of how many worlds of a branch bands are on show. */
    int worldsOnShow(Branch of) {
        return of.equals(shown.branch()) ? shown.worlds() : 0;
    }

    /** Ends what goes on beside Swing's thread. */
    void close() {
        settling.stop();
        painter.close();
    }

    /** A chart on show, from 0; the last one where there are fewer. */
    ShareChart chart(int place) {
        return charts.get(Math.min(place, grid.getComponentCount() - 1));
    }

    /** Where a chart on show is drawn. */
    ChartPane pane(int place) {
        return (ChartPane) grid.getComponent(place);
    }

    /** A chart of what is on show now, as a file, though the tab may be behind another. */
    SavedChart saved(int place) {
        Measure measure = measure();
        List<String> generations = measure.generations();
        String generation = generations.get(Math.min(place, generations.size() - 1));
        SeriesKey key = Shares.largest(desk.root().chronicle(), measure, level(), generation)
                .get(0);
        List<Branch> others = others();
        Cast cast = Casts.of(desk, others);
        List<Double> ranges =
                charts.isEmpty() ? List.of() : ChartView.ranges(chart(place).chart());
        return new ChartChoice(ChartView.Kind.SHARES, key, letters, ranges).saved(desk, others, cast);
    }
}
