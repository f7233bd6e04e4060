package org.sepsim.gui.window;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.sepsim.gui.session.Session;

/** The window: a frame with menus around the workbench. */
public final class MainWindow extends JFrame {
    private static final long serialVersionUID = 1L;

    private static final Dimension LARGEST = new Dimension(1920, 1200);

    private final Workbench bench = new Workbench();
    private final transient Desk desk = bench.desk();
    private final transient Runnable closed;

    /**
     * A window without a session that is not shown yet.
     *
     * @param shipped folder of the scenarios to choose from
     * @param closed what is done once it is closed
     */
    public MainWindow(Path shipped, Runnable closed) {
        super("sepsim");
        this.closed = closed;
        setContentPane(bench);
        setJMenuBar(new Menus(this, shipped).bar());
        takeRoom();
        setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        desk.listen(news -> title());
    }

    /** As large as the screen allows beside its bars, up to what a projector shows. */
    private void takeRoom() {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        int width = Math.min(LARGEST.width, screen.width);
        int height = Math.min(LARGEST.height, screen.height);
        setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
        bench.arrange(width, height);
    }

    /** Puts the theme on; before a window is made. */
    public static void theme() {
        Look.apply(Look.usualLetters());
    }

    /** Shows a session. */
    public void begin(Session session) {
        desk.begin(session);
        setVisible(true);
        bench.awaitKeys();
    }

    private void title() {
        setTitle("sepsim: " + desk.root().name()
                + (desk.branch().parent() < 0
                        ? ""
                        : ", branch '" + desk.branch().name() + "'") + ", seed "
                + desk.session().seed() + ", world " + desk.session().replicate());
    }

    /**
     * Tells how long things take, from now on.
     *
     * @param listener told in Swing's thread, a line a time
     */
    public void tellTimes(Consumer<String> listener) {
        desk.pace().tell(listener);
        SwingUtilities.invokeLater(
                () -> { // behind the first painting
                    Toolkit.getDefaultToolkit().sync();
                    ProcessHandle.current()
                            .info()
                            .startInstant()
                            .map(started ->
                                    Duration.between(started, Instant.now()).toMillis())
                            .ifPresent(millis -> listener.accept("window shown " + millis + " ms after the command"));
                });
    }

    /** What it holds. */
    public Workbench bench() {
        return bench;
    }

    /** The desk, for who works without hands. */
    public Desk desk() {
        return desk;
    }

    /** Ends what goes on in the background and closes. */
    public void close() {
        bench.close();
        dispose();
        closed.run();
    }
}
