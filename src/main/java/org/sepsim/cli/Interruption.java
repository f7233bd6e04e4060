package org.sepsim.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns the signal that ends the process into an interrupt of the thread that works, and lets it tidy up. */
final class Interruption {
    /** Work that can be interrupted. */
    interface Work<T> {
        /** Does it. */
        T run() throws InterruptedException;
    }

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private final Thread hook;

    private Interruption() {
        Thread worker = Thread.currentThread();
        hook = new Thread(() -> stop(worker), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Does the work in the calling thread and watches over it. */
    static <T> T during(Work<T> work) throws InterruptedException {
        Interruption watch = new Interruption();
        try {
            return work.run();
        } finally {
            watch.end();
        }
    }

    private void stop(Thread worker) {
        worker.interrupt();
        try {
            boolean inTime = tidied.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println("sepsim: did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        tidied.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending already, which is what the hook was for
        }
    }
}
