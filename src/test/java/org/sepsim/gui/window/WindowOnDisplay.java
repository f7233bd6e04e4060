package org.sepsim.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.sepsim.gui.map.WorldMap;
import org.sepsim.gui.session.Branch;
import org.sepsim.gui.session.Session;
import org.sepsim.model.Quarter;

/** The window on a display, worked by its buttons: {@code mvn -P window test}. Leaves pictures in {@code target/window}. */
@Tag("window")
abstract class WindowOnDisplay {
    static final int NOW = Quarter.of(2026, 2).index();

    private static final Path PICTURES = Path.of("target", "window");
    private static final Path SCENARIOS = Path.of("scenarios");
    /** Long, as the machine may be busy. */
    private static final int SECONDS = 240;

    @TempDir
    Path temp;

    MainWindow window;
    private final CountDownLatch closed = new CountDownLatch(1);

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(PICTURES);
        Session session = Session.open(SCENARIOS.resolve("baseline.yaml"), 1, 1);
        window = inSwing(() -> {
            MainWindow.theme();
            MainWindow made = new MainWindow(SCENARIOS, closed::countDown);
            made.begin(session);
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        run(window::close);
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(window.isDisplayable()).isFalse();
    }

    static <T> T inSwing(Callable<T> what) throws Exception {
        if (SwingUtilities.isEventDispatchThread()) {
            return what.call();
        }
        FutureTask<T> task = new FutureTask<>(what);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    static void run(Runnable what) throws Exception {
        inSwing(() -> {
            what.run();
            return 0;
        });
    }

    static void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!inSwing(holds)) {
            assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(end);
            Thread.sleep(5);
        }
    }

    <T extends Component> T find(Class<T> type, String name) {
        return found(window, type, name)
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " called " + name));
    }

    static <T extends Component> Optional<T> found(Container in, Class<T> type, String name) {
        Component[] below = in instanceof javax.swing.JMenu menu ? menu.getMenuComponents() : in.getComponents();
        for (Component component : below) {
            if (type.isInstance(component) && (name.isEmpty() || name.equals(component.getName()))) {
                return Optional.of(type.cast(component));
            }
            Optional<T> deeper =
                    component instanceof Container container ? found(container, type, name) : Optional.empty();
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    void press(String button) throws Exception {
        run(() -> find(AbstractButton.class, button).doClick(0));
    }

    /** Presses what opens a dialog, and does something with what is found in it. */
    <T extends JComponent> void pressAndAnswer(String button, Class<T> type, java.util.function.Consumer<T> answer)
            throws Exception {
        SwingUtilities.invokeLater(() -> find(AbstractButton.class, button).doClick(0));
        until("a dialog is open", () -> inDialogs(type).isPresent());
        run(() -> answer.accept(inDialogs(type).orElseThrow()));
    }

    static <T extends JComponent> Optional<T> inDialogs(Class<T> type) {
        return Arrays.stream(Window.getWindows())
                .filter(dialog -> dialog instanceof javax.swing.JDialog && dialog.isShowing())
                .flatMap(dialog -> found(dialog, type, "").stream())
                .findFirst();
    }

    /** Presses what asks for a file, and gives it. */
    void pressAndGive(String button, Path file) throws Exception {
        pressAndAnswer(button, JFileChooser.class, chooser -> {
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
    }

    void goTo(int quarter) throws Exception {
        run(() -> find(JSlider.class, "years").setValue(quarter));
    }

    void tab(String... titles) throws Exception {
        for (String title : titles) {
            run(() -> window.bench().tab(title));
        }
    }

    void pick(String nation, String firm) throws Exception {
        run(() -> {
            WorldMap map = new WorldMap(window.desk().now());
            window.bench().picked(map.named(nation, true));
            window.bench().picked(map.named(firm, false));
        });
    }

    /** A press of the mouse where the tooltip begins so. */
    MouseEvent over(String beginning) throws Exception {
        return inSwing(() -> {
            MapGlass glass = find(MapGlass.class, "map");
            for (int x = 0; x < glass.getWidth(); x += 4) {
                for (int y = 0; y < glass.getHeight(); y += 4) {
                    MouseEvent event = new MouseEvent(
                            glass,
                            MouseEvent.MOUSE_PRESSED,
                            System.currentTimeMillis(),
                            0,
                            x,
                            y,
                            1,
                            false,
                            MouseEvent.BUTTON1);
                    String tip = glass.getToolTipText(event);
                    if (tip != null && tip.contains(">" + beginning)) {
                        return event;
                    }
                }
            }
            throw new AssertionError("nobody on the map is told of as " + beginning);
        });
    }

    /** Clicks whom the ring shows. */
    void click(String... names) throws Exception {
        for (String name : names) {
            MouseEvent press = over(name);
            run(() -> find(MapGlass.class, "map").dispatchEvent(press));
        }
    }

    Branch branch() throws Exception {
        return inSwing(() -> window.desk().branch());
    }

    String message() throws Exception {
        return inSwing(window.bench()::message);
    }

    /** Until there are so many branches, and the last one made is on show: the tree has it a moment before. */
    void untilBranches(int count) throws Exception {
        until(count + " branches", () -> window.desk().session().tree().all().size() == count);
        CompletableFuture<Integer> shown = new CompletableFuture<>();
        run(() -> window.desk().work(() -> count, shown::complete));
        shown.get(SECONDS, TimeUnit.SECONDS);
    }

    void untilAllWorldsAreDrawn() throws Exception {
        until(
                "100 worlds are on show",
                () -> window.bench().charts().worldsOnShow(window.desk().branch()) == 100);
    }

    void untilDrawn() throws Exception {
        inSwing(window.bench()::drawn).get(SECONDS, TimeUnit.SECONDS);
    }

    void picture(String name) throws Exception {
        untilDrawn();
        BufferedImage image = inSwing(() -> {
            BufferedImage painted =
                    new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
            window.paint(painted.getGraphics());
            return painted;
        });
        ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(pixels).distinct().count())
                .as("a picture that shows something")
                .isGreaterThan(200);
    }
}
