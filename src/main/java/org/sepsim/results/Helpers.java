package org.sepsim.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that write files beside the one that made them. When this is closed, what they had begun has ended, well or not, and what they had not is dropped: nobody may tidy up under their hands. */
final class Helpers implements AutoCloseable {
    /** What is done. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Work that was handed over. */
    record Task(CompletableFuture<Void> done) {
        /**
         * Waits for the end of the work.
         *
         * @throws IOException if the work threw it, or failed otherwise
         */
        void finish() throws IOException {
            try {
                done.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof UncheckedIOException failed) {
                    throw failed.getCause();
                }
                throw new IOException("writing failed: " + e.getCause(), e.getCause());
            }
        }
    }

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    // Threads of its own: they find the same classes as the one that makes them, which those of a common pool need not.
    private final ThreadPoolExecutor threads;

    /**
     * @param count how many, at least 1
     */
    Helpers(int count) {
        threads = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, waiting);
    }

    /** Hands work over; it begins when a thread is free. */
    Task begin(Work work) {
        return new Task(CompletableFuture.runAsync(() -> unchecked(work), threads));
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        waiting.clear();
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true; // known to whoever waits next
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
