package org.sepsim.gui.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Runs ensembles in the background, a thread a core, below the window in priority. */
public final class EnsembleRuns implements AutoCloseable {
    /** Worlds after which somebody looks: few at first, so that the first picture comes soon. */
    private static final int[] LOOKS = {4, 10, 20, 40, 70};

    private final ExecutorService pool;

    /** As many threads as the machine has cores. */
    public EnsembleRuns() {
        this(Runtime.getRuntime().availableProcessors());
    }

    @SuppressWarnings("ThreadPriorityCheck") // only a hint: where it is ignored the window is slower, not wrong
    EnsembleRuns(int threads) {
        pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "ensemble");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
    }

    /** An ensemble that is being run. */
    public static final class Job {
        private final Ensemble ensemble;
        private volatile boolean cancelled;
        private int told;

        private Job(Ensemble ensemble) {
            this.ensemble = ensemble;
        }

        /** What is run of it so far. */
        public Ensemble ensemble() {
            return ensemble;
        }

        /** Runs no further world; nobody is told any more. */
        public void cancel() {
            cancelled = true;
        }

        /** Whether it was cancelled. */
        public boolean cancelled() {
            return cancelled;
        }

        private synchronized boolean newsToTell() {
            int ready = ensemble.ready();
            int passed = 0;
            for (int look : LOOKS) {
                passed = ready >= look ? look : passed;
            }
            passed = ready == ensemble.size() ? ready : passed;
            boolean news = passed > told;
            told = Math.max(told, passed);
            return news;
        }
    }

    /**
     * Begins.
     *
     * @param heard told now and then, from a thread of the background, that more worlds are ready; the last time when all are
     */
    public Job start(Ensemble ensemble, Consumer<Ensemble> heard) {
        Job job = new Job(ensemble);
        for (int replicate = 1; replicate <= ensemble.size(); replicate++) {
            int next = replicate;
            pool.execute(() -> {
                if (!job.cancelled) {
                    ensemble.runWorld(next);
                    if (!job.cancelled && job.newsToTell()) {
                        heard.accept(ensemble);
                    }
                }
            });
        }
        return job;
    }

    /** Stops at the next world. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
