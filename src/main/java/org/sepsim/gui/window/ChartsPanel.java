package org.sepsim.gui.window;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.jfree.chart.ChartPanel;
import org.sepsim.gui.chart.ChartFiles;
import org.sepsim.gui.chart.Line;
import org.sepsim.gui.chart.ShareChart;
import org.sepsim.gui.session.Band;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Ensemble;
import org.sepsim.gui.session.ShownMeasures;
import org.sepsim.observe.Measure;
import org.sepsim.report.Palette;
import org.sepsim.results.SeriesKey;

/** Live charts of a measure, one a generation, of nations or firms. */
final class ChartsPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int TOP = 6;
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

    /** What one chart shows. */
    private record Picture(String generation, List<Line> lines) {}

    /** All charts of a moment, and of how many worlds of which branch. */
    private record Sheet(Branch branch, List<Branch> others, List<Picture> pictures, int worlds) {}

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

    private void refresh(Desk.News news) {
        if (news == Desk.News.QUARTER && desk.quarter() % 2 == 1 && desk.quarter() < 142) {
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
        Optional<Ensemble> ensemble = desk.ensemble(branch);
        List<Branch> others = desk.overlays().stream()
                .filter(id -> id != branch.id() && desk.session().tree().has(id))
                .map(id -> desk.session().tree().get(id))
                .toList();
        painter.draw(() -> sheet(measure, level, branch, ensemble, others), sheet -> show(measure, sheet));
    }

    private Sheet sheet(
            Measure measure, String level, Branch branch, Optional<Ensemble> ensemble, List<Branch> others) {
        List<Picture> pictures = measure.generations().stream()
                .map(generation -> picture(measure.name(), level, generation, branch, ensemble, others))
                .toList();
        return new Sheet(branch, others, pictures, ensemble.map(Ensemble::ready).orElse(0));
    }

    /** Draws at once, in Swing's thread and though nobody sees it. */
    void rehearse() {
        show(measure(), sheet(measure(), level(), desk.branch(), Optional.empty(), List.of()));
    }

    private Picture picture(
            String measure,
            String level,
            String generation,
            Branch branch,
            Optional<Ensemble> ensemble,
            List<Branch> others) {
        List<SeriesKey> keys = largest(measure, level, generation);
        Map<String, SeriesKey> all = new TreeMap<>();
        desk.root().chronicle().keys().stream()
                .filter(key -> key.level().equals(level))
                .forEach(key -> all.put(key.entity(), key));
        Palette palette = Palette.of(level, new TreeSet<>(all.keySet()));
        List<Line> lines = keys.stream()
                .map(key -> new Line(
                        key.entity(),
                        palette.colour(key.entity()),
                        branch.chronicle().values(key),
                        ensemble.map(e -> Band.of(e, key, e.ready())).orElse(new Band(key, List.of())),
                        others.stream()
                                .map(other -> other.chronicle().values(key))
                                .toList()))
                .toList();
        return new Picture(generation, lines);
    }

    /** By the twin's world, so that lines do not change their colour or place with a branch. */
    private List<SeriesKey> largest(String measure, String level, String generation) {
        return desk.root().chronicle().keys().stream()
                .filter(key -> key.measure().equals(measure)
                        && key.level().equals(level)
                        && key.generation().equals(generation))
                .sorted(Comparator.comparingDouble(
                                (SeriesKey key) -> -sum(desk.root().chronicle().values(key)))
                        .thenComparing(SeriesKey::entity))
                .limit(TOP)
                .toList();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }

    private void show(Measure measure, Sheet sheet) {
        List<Picture> pictures = sheet.pictures();
        while (charts.size() < pictures.size()) {
            ShareChart chart = new ShareChart(letters);
            charts.add(chart);
        }
        if (grid.getComponentCount() != pictures.size()) {
            grid.removeAll();
            charts.subList(0, pictures.size()).forEach(chart -> grid.add(panel(chart)));
            grid.revalidate();
        }
        boolean share = measure.unit().equals("1");
        for (int k = 0; k < pictures.size(); k++) {
            Picture picture = pictures.get(k);
            charts.get(k)
                    .show(
                            ShownMeasures.words(picture.generation(), measure.name()),
                            share ? "%" : measure.unit(),
                            share ? 100 : 1,
                            picture.lines(),
                            desk.quarter());
        }
        shown = sheet;
        worlds.setText(meaning(sheet.worlds()));
        String others = sheet.others().stream().map(Branch::name).collect(Collectors.joining("; "));
        laidOver.setText("dashed: " + others);
        laidOver.setToolTipText(others);
        laidOver.setVisible(!others.isEmpty());
        if (sheet.worlds() > 0) {
            desk.pace().drawn(sheet.branch(), sheet.worlds());
        }
        measures.setToolTipText(Look.meaning(measure));
    }

    private static String meaning(int worlds) {
        return worlds == 0
                ? "worlds are being run ..."
                : "band: 5 to 95 % of " + worlds + (worlds == 1 ? " world" : " worlds") + ", thin: median";
    }

    private static ChartPanel panel(ShareChart chart) {
        ChartPanel panel =
                new ChartPanel(chart.chart(), 600, 300, 200, 100, 2400, 1600, true, false, false, false, true, true);
        panel.setPopupMenu(null);
        return panel;
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

    /** The charts' bands as rows of {@code trajectories.csv}. */
    String rows() {
        List<Band> bands = new ArrayList<>();
        desk.ensemble(desk.branch()).ifPresent(ensemble -> {
            for (String generation : measure().generations()) {
                List<SeriesKey> keys = new ArrayList<>(largest(measure().name(), level(), generation));
                keys.sort(null);
                keys.forEach(key -> bands.add(Band.of(ensemble, key, ensemble.ready())));
            }
        });
        return ChartFiles.rows(desk.branch().fileName(), bands);
    }
}
