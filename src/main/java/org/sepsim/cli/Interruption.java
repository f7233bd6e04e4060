package org.sepsim.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears the signal that ends the process and lets the work come to a good end. The thread that works is not interrupted: that would close the files
 * under its hands.
 */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile boolean heard;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process is to end. */
    boolean heard() {
        return heard;
    }

    private void stop() {
        heard = true;
        try {
            boolean inTime = tidied.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("sepsim: did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        tidied.countDown();
        if (!heard) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
