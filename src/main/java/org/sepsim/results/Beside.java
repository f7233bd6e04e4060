package org.sepsim.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Work on files that goes on beside that of the thread which made it. It has ended, well or not, when this is closed. */
final class Beside implements AutoCloseable {
    /** What is done. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    // A thread of its own: it finds the same classes as the one that makes it, which those of a common pool need not.
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CompletableFuture<Void> work;

    Beside(Work work) {
        this.work = CompletableFuture.runAsync(() -> unchecked(work), thread);
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits for the end of the work.
     *
     * @throws IOException if the work threw it
     */
    void finish() throws IOException {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            throw new IllegalStateException("the work beside failed: " + e.getCause(), e.getCause());
        }
    }

    /** Waits as well, whatever became of the work: nobody may tidy up under its hands. */
    @Override
    public void close() {
        work.handle((done, failure) -> failure).join();
        thread.shutdown();
    }
}
