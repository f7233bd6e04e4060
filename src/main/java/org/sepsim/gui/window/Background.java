package org.sepsim.gui.window;

import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** One thread beside Swing's, for what is slow and happens in order. */
final class Background implements AutoCloseable {
    private final Consumer<String> complaints;
    private final ExecutorService thread;

    /**
     * @param complaints told in Swing's thread what went wrong
     */
    Background(String name, Consumer<String> complaints) {
        this.complaints = complaints;
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Does something slow, then something in Swing's thread with what came of it. A failure is complained of and changes nothing.
     *
     * @param failed done in Swing's thread after a failure
     */
    <T> void work(Callable<T> slow, Consumer<T> then, Runnable failed) {
        if (thread.isShutdown()) {
            return; // the window closes
        }
        thread.execute(() -> {
            try {
                T result = slow.call();
                SwingUtilities.invokeLater(() -> then.accept(result));
            } catch (Exception | StackOverflowError | AssertionError | OutOfMemoryError e) {
                String message = said(e);
                SwingUtilities.invokeLater(() -> {
                    complaints.accept(message);
                    failed.run();
                });
            }
        });
    }

    private static String said(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "memory is full (" + e.getMessage() + "): delete branches, or start Java with more of it";
        }
        if (e instanceof FileSystemException file) { // whose message is a path, or a reason without one
            return file.getFile() + ": cannot be read or written: "
                    + (file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
