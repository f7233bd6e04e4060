package org.sepsim.gui;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.sepsim.gui.session.Session;
import org.sepsim.gui.window.MainWindow;
import org.sepsim.gui.window.Rehearsal;

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
     * Opens a scenario in a window and waits until it is closed. The scenario is read and run while the window is made.
     *
     * @param scenario the scenario's file
     * @param shipped folder of the scenarios to choose from
     * @param seed of the experiment
     * @param replicate which of its worlds is on show, from 1
     * @param times is told how long things take
     * @throws org.sepsim.scenario.ScenarioException with every mistake of the file; no window is opened then
     */
    public static void open(Path scenario, Path shipped, long seed, int replicate, Consumer<String> times)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        FutureTask<MainWindow> making = new FutureTask<>(() -> {
            MainWindow.theme();
            return new MainWindow(shipped, closed::countDown);
        });
        SwingUtilities.invokeLater(making);
        Session session = Session.open(scenario, seed, replicate);
        SwingUtilities.invokeLater(() -> {
            made(making).begin(session);
            made(making).tellTimes(times);
        });
        closed.await();
    }

    private static MainWindow made(FutureTask<MainWindow> making) {
        try {
            return making.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the window could not be made", e);
        }
    }

    /**
     * Makes and paints the window without a display and without anybody seeing it, so that the archive of classes that the launcher makes knows it.
     *
     * @param scenario the scenario's file
     */
    public static void rehearse(Path scenario) throws InterruptedException {
        Session session = Session.open(scenario, 1, 1);
        try {
            SwingUtilities.invokeAndWait(() -> Rehearsal.of(session));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window could not be rehearsed", e.getCause());
        }
    }
}
