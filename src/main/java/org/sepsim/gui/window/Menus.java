package org.sepsim.gui.window;

import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.sepsim.gui.chart.ChartFiles;
import org.sepsim.gui.chart.SavedChart;
import org.sepsim.gui.map.WorldOnShow;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Session;
import org.sepsim.gui.session.Workspace;
import sim.display.Console;

/** The menus of the window. */
final class Menus {
    private static final List<String> PLACES = List.of("upper", "middle", "lower");

    private final Desk desk;
    private final Workbench bench;
    private final MainWindow window;
    private final Path shipped;

    /**
     * @param shipped folder of the scenarios to choose from
     */
    Menus(MainWindow window, Path shipped) {
        this.window = window;
        this.shipped = shipped;
        bench = window.bench();
        desk = window.desk();
    }

    JMenuBar bar() {
        JMenuBar bar = new JMenuBar();
        bar.add(fileMenu());
        bar.add(presets());
        bar.add(chartMenu());
        bar.add(viewMenu());
        bar.add(help());
        return bar;
    }

    private JMenu fileMenu() {
        JMenu menu = new JMenu("File");
        item(
                menu,
                "Open scenario ...",
                () -> Dialogs.open(window, scenarios(), "Open a scenario").ifPresent(this::openScenario));
        item(
                menu,
                "Open workspace ...",
                () -> Dialogs.open(window, "Open a workspace").ifPresent(this::openWorkspace));
        item(
                menu,
                "Save workspace ...",
                () -> Dialogs.save(window, "study.sepsim.json", "Save the workspace")
                        .ifPresent(this::saveWorkspace));
        menu.addSeparator();
        item(menu, "Another world (next luck)", this::nextLuck);
        menu.addSeparator();
        item(menu, "Close", window::close);
        return menu;
    }

    private Path scenarios() {
        return desk.session().source().file().toAbsolutePath().getParent();
    }

    private void openScenario(Path file) {
        long seed = desk.session().seed();
        int replicate = desk.session().replicate();
        desk.open(() -> Session.open(file, seed, replicate));
    }

    private void openWorkspace(Path file) {
        desk.work(() -> Workspace.open(file), opened -> {
            desk.begin(opened);
            int branches = opened.tree().all().size() - 1;
            desk.say("Opened " + file + " with " + branches + (branches == 1 ? " branch" : " branches"));
        });
    }

    private void nextLuck() {
        Path file = desk.session().source().file();
        long seed = desk.session().seed();
        int replicate = desk.session().replicate() + 1;
        desk.open(() -> Session.open(file, seed, replicate));
        desk.say("World " + replicate + " of seed " + seed + ", without branches");
    }

    private void saveWorkspace(Path file) {
        Session session = desk.session();
        desk.work(
                () -> {
                    Workspace.save(session, file);
                    return file;
                },
                saved -> desk.say("Saved " + saved));
    }

    /** Every shipped scenario. */
    private JMenu presets() {
        JMenu menu = new JMenu("Scenarios");
        try (Stream<Path> files = Files.list(shipped)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            sorted.forEach(
                    file -> item(menu, file.getFileName().toString().replace(".yaml", ""), () -> openScenario(file)));
        } catch (IOException e) {
            desk.messages().complain("scenarios cannot be listed: " + e.getMessage());
        }
        return menu;
    }

    private JMenu chartMenu() {
        JMenu menu = new JMenu("Chart");
        for (int k = 0; k < PLACES.size(); k++) {
            int place = k;
            String which = "the " + PLACES.get(k) + " chart";
            files(menu, which, () -> bench.charts().saved(place));
        }
        menu.addSeparator();
        files(menu, "the chart of the difference", bench.twin()::saved);
        return menu;
    }

    private void files(JMenu menu, String which, Supplier<SavedChart> chart) {
        item(menu, "Save " + which + " ...", () -> save(chart));
        item(menu, "Copy " + which, () -> copy(which, chart.get()));
    }

    private void save(Supplier<SavedChart> chart) {
        String name = desk.branch().scenarioName() + "-" + chart.get().view().id() + ".png";
        Dialogs.save(window, name, "Save as .png, .svg or .csv").ifPresent(file -> {
            SavedChart saved = chart.get();
            desk.work(
                    () -> {
                        saved.write(file);
                        return file;
                    },
                    written -> desk.say("Saved " + file));
        });
    }

    private void copy(String which, SavedChart chart) {
        desk.work(chart::image, image -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(ChartFiles.picture(image), null);
            desk.say("Copied " + which + " as a picture");
        });
    }

    private JMenu viewMenu() {
        JMenu menu = new JMenu("View");
        item(menu, "Larger letters (projector)", () -> bench.letters(2));
        item(menu, "Smaller letters", () -> bench.letters(-2));
        menu.addSeparator();
        item(menu, "MASON's console for this branch", this::console);
        return menu;
    }

    /** MASON ends the program with its last console unless it knows of another window. */
    @SuppressWarnings("unchecked") // a raw map of MASON
    private void console() {
        Console.allControllers.put(window, window);
        Branch branch = desk.branch();
        WorldOnShow show = new WorldOnShow(
                branch.scenario(), desk.session().seed(), desk.session().replicate(), branch.name());
        Console console = new Console(show);
        console.setVisible(true);
    }

    private JMenu help() {
        JMenu menu = new JMenu("Help");
        item(menu, "First tour", () -> new Tour(window, bench::tab).begin());
        item(menu, "Exercises for a class: docs/window.md", () -> desk.say("Tour and exercises: docs/window.md"));
        return menu;
    }

    private static void item(JMenu menu, String text, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(text);
        item.addActionListener(press -> action.run());
        menu.add(item);
    }
}
