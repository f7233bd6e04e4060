package org.sepsim.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.sepsim.gui.session.Session;
import org.sepsim.gui.window.MainWindow;

/** Opens the window. */
public final class Gui {
    private Gui() {}

    /** Whether there is a display to open a window on, and it answers. */
    public static boolean hasDisplay() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError | HeadlessException | UnsatisfiedLinkError | NoClassDefFoundError none) {
            return false;
        }
    }

    /**
     * Opens a scenario in a window and waits until it is closed.
     *
     * @param scenario the scenario's file
     * @param seed of the experiment
     * @param replicate which of its worlds is on show, from 1
     * @throws org.sepsim.scenario.ScenarioException with every mistake of the file; no window is opened then
     */
    public static void open(Path scenario, long seed, int replicate) throws InterruptedException {
        Session session = Session.open(scenario, seed, replicate);
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeLater(() -> {
            MainWindow.theme();
            new MainWindow(session, closed::countDown).setVisible(true);
        });
        closed.await();
    }
}
