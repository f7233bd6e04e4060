package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.gui.chart.ChartFiles;
import org.sepsim.gui.map.WorldMap;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Chronicle;
import org.sepsim.gui.session.ScenarioExport;
import org.sepsim.gui.session.Session;
import org.sepsim.model.Quarter;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** The window on a display, worked by its buttons: {@code mvn -P window test}. Leaves pictures in {@code target/window}. */
@Tag("window")
class WindowTest {
    private static final Path PICTURES = Path.of("target", "window");
    private static final int NOW = Quarter.of(2026, 2).index();
    private static final String DEPTH = "policy.exportControl.depth";

    @TempDir
    private Path temp;

    private MainWindow window;
    private final CountDownLatch closed = new CountDownLatch(1);

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(PICTURES);
        Session session = Session.open(Path.of("scenarios", "baseline.yaml"), 1, 1);
        window = inSwing(() -> {
            MainWindow.theme();
            MainWindow made = new MainWindow(session, closed::countDown);
            made.setVisible(true);
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        inSwing(() -> {
            window.close();
            return 0;
        });
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(window.isDisplayable()).isFalse();
    }

    private static <T> T inSwing(Callable<T> what) throws Exception {
        if (SwingUtilities.isEventDispatchThread()) {
            return what.call();
        }
        FutureTask<T> task = new FutureTask<>(what);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    private void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!inSwing(holds)) {
            assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(end);
            Thread.sleep(30);
        }
    }

    private <T extends Component> T find(Class<T> type, String name) {
        return found(window, type, name);
    }

    private static <T extends Component> T found(Container in, Class<T> type, String name) {
        for (Component component : in.getComponents()) {
            if (type.isInstance(component) && name.equals(component.getName())) {
                return type.cast(component);
            }
            if (component instanceof Container below) {
                T deeper = found(below, type, name);
                if (deeper != null) {
                    return deeper;
                }
            }
        }
        return null;
    }

    private void press(String button) throws Exception {
        inSwing(() -> {
            find(AbstractButton.class, button).doClick();
            return 0;
        });
    }

    private void goTo(int quarter) throws Exception {
        inSwing(() -> {
            find(JSlider.class, "years").setValue(quarter);
            return 0;
        });
    }

    private void picture(String name) throws Exception {
        Thread.sleep(600); // charts are worked out beside Swing's thread
        BufferedImage image = inSwing(() -> {
            BufferedImage painted =
                    new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
            window.paint(painted.getGraphics());
            return painted;
        });
        ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        assertThat(colours(image)).as("a picture that shows something").isGreaterThan(200);
    }

    private static long colours(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .distinct()
                .count();
    }

    private Branch branch() throws Exception {
        return inSwing(() -> window.desk().branch());
    }

    private int ready() throws Exception {
        return inSwing(() -> window.desk()
                .ensemble(window.desk().branch())
                .map(ensemble -> ensemble.ready())
                .orElse(0));
    }

    @Test
    void playsAndRewinds() throws Exception {
        goTo(0);
        picture("1-start");
        press("play");
        until("a year has passed", () -> window.desk().quarter() >= 4);
        press("play");
        int paused = inSwing(() -> window.desk().quarter());
        Thread.sleep(700);
        assertThat(inSwing(() -> window.desk().quarter())).isEqualTo(paused);
        goTo(Quarter.of(2035, 4).index());
        until("100 worlds are run", () -> ready() == 100);
        picture("2-shares");
        goTo(0);
        assertThat(inSwing(() -> window.desk().now().quarter())).isZero();
    }

    @Test
    void intervenesBranchesExplainsAndExports() throws Exception {
        goTo(NOW);
        inSwing(() -> {
            WorldMap map = new WorldMap(window.desk().now());
            window.picked(map.named("US", true));
            window.picked(map.named("Huawei", false));
            return 0;
        });
        press("Lift");
        until("a branch is open", () -> window.desk().branch().id() == 1);
        goTo(Quarter.of(2036, 4).index());
        inSwing(() -> {
            window.bringForward("Branches", "Twin");
            return 0;
        });
        press("why");
        until("an answer", () -> window.answer().contains("First decisions"));
        until("100 worlds are run", () -> ready() == 100);
        picture("3-twin");
        assertThat(window.answer()).contains("2026-Q3  here: US admits Huawei again");
        assertThat(inSwing(window::sentence)).startsWith("By the end of 2036, Huawei's 6G declared SEP share is ");
        Branch made = branch();
        Path file = temp.resolve("branch.yaml");
        ScenarioExport.write(inSwing(() -> window.desk().session().source()), made.scenario(), made.name(), file);
        Scenario read = ScenarioReader.read(file, List.of());
        assertThat(Chronicle.play(read, 1, 1).events())
                .isEqualTo(made.chronicle().events());
        goTo(NOW);
        picture("4-rewound");
    }

    @Test
    void aSliderRunsTheEnsembleAgainAndTheWindowNeverFreezes() throws Exception {
        until("100 worlds are run", () -> ready() == 100);
        inSwing(() -> {
            window.bringForward("Levers", "Shares");
            return 0;
        });
        AtomicLong worst = new AtomicLong();
        Thread watch = watch(worst);
        long begin = System.nanoTime();
        for (int place = 62; place <= 90; place += 4) {
            int to = place;
            inSwing(() -> {
                find(JSlider.class, DEPTH).setValue(to);
                return 0;
            });
            Thread.sleep(20);
        }
        until(
                "the last value is on show",
                () -> "0.9".equals(window.desk().branch().changes().levers().get(DEPTH)));
        until("a first picture", () -> ready() >= 4);
        long first = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        until("all worlds", () -> ready() == 100);
        long all = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        watch.interrupt();
        watch.join();
        picture("5-lever");
        assertThat(worst.get())
                .as("longest wait of Swing's thread, ms; the first picture came after %d, all after %d", first, all)
                .isLessThan(2000);
        assertThat(inSwing(() -> window.desk().session().tree().all().size())).isEqualTo(2);
    }

    /** Asks Swing's thread again and again and notes how long the answer took. */
    private static Thread watch(AtomicLong worst) {
        Thread watch = new Thread(() -> {
            try {
                while (true) {
                    long asked = System.nanoTime();
                    SwingUtilities.invokeAndWait(() -> {});
                    worst.accumulateAndGet(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked), Math::max);
                    Thread.sleep(10);
                }
            } catch (InterruptedException | InvocationTargetException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.start();
        return watch;
    }

    @Test
    void aWrongValueIsRefusedWithWhatIsAllowed() throws Exception {
        inSwing(() -> {
            window.bringForward("Levers", "Shares");
            JTextField field = find(JTextField.class, "field " + DEPTH);
            field.setText("2");
            field.postActionEvent();
            return 0;
        });
        until("it is told", () -> window.message().contains("from 0 to 1"));
        assertThat(branch().id()).isZero();
        inSwing(() -> {
            window.desk().open(() -> Session.open(Path.of("scenarios", "no-such.yaml"), 1, 1));
            return 0;
        });
        until("it is told", () -> window.message().contains("no-such.yaml"));
        press("Copy this world");
        until("the window goes on", () -> window.desk().branch().parent() == 0);
        picture("6-refused");
    }

    @Test
    void chartsAreSaved() throws Exception {
        until("100 worlds are run", () -> ready() == 100);
        Thread.sleep(600);
        for (String ending : List.of("png", "svg", "csv")) {
            Path file = temp.resolve("chart." + ending);
            inSwing(() -> {
                ChartFiles.write(file, window.shareChart(1), window.rows());
                return 0;
            });
            assertThat(Files.size(file)).isGreaterThan(1000);
        }
        assertThat(Files.readAllLines(temp.resolve("chart.csv")))
                .hasSizeGreaterThan(6 * Quarter.YEARS)
                .first()
                .asString()
                .startsWith("scenario,generation,measure,level,entity,year,mean,sd,p05");
    }

    @Test
    void everyTabAndMasonsConsoleOpen() throws Exception {
        inSwing(() -> {
            window.tab("Firms");
            return 0;
        });
        picture("7-firms");
        inSwing(() -> {
            window.tab("Nations");
            window.letters(4);
            return 0;
        });
        picture("8-nations-large-letters");
        sim.display.Console console = inSwing(window::console);
        inSwing(() -> {
            console.pressPause();
            return 0;
        });
        until("the console's world has started", () -> console.getPlayState() == sim.display.Console.PS_PAUSED);
        inSwing(() -> {
            console.doClose();
            return 0;
        });
        assertThat(window.isDisplayable()).isTrue();
    }
}
