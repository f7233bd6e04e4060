package org.sepsim.gui.session;

import java.util.Comparator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs ensembles in the background, a thread a core, below the window in priority. Of several that wait, worlds of a low number come first, so that a branch and its twin grow as pairs. */
public final class EnsembleRuns implements AutoCloseable {
    /** Worlds after which somebody looks: few at first, so that the first picture comes soon. */
    private static final int[] LOOKS = {2, 6, 12, 24, 40, 60, 80};

    private final ExecutorService pool;
    private long started;

    /** As many threads as the machine has cores. */
    public EnsembleRuns() {
        this(Runtime.getRuntime().availableProcessors());
    }

    @SuppressWarnings("ThreadPriorityCheck") // only a hint: where it is ignored the window is slower, not wrong
    EnsembleRuns(int threads) {
        pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), task -> {
            Thread thread = new Thread(task, "ensemble");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
    }

    /** An ensemble that is being run. */
    public static final class Job {
        private final Ensemble ensemble;
        private int told;

        private Job(Ensemble ensemble) {
            this.ensemble = ensemble;
        }

        /** What is run of it so far. */
        public Ensemble ensemble() {
            return ensemble;
        }

        /** Ends it; nobody is told any more. */
        public void cancel() {
            ensemble.drop();
        }

        /** Whether it was cancelled. */
        public boolean cancelled() {
            return ensemble.dropped();
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

    /** One world of one ensemble; the later of two ensembles comes first at the same number. */
    private record Task(int replicate, long job, Runnable work) implements Runnable, Comparable<Task> {
        private static final Comparator<Task> ORDER =
                Comparator.comparingInt(Task::replicate).thenComparing(Task::job, Comparator.reverseOrder());

        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Task other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Begins.
     *
     * @param heard told now and then, from a thread of the background, that more worlds are ready; the last time when all are
     */
    public synchronized Job start(Ensemble ensemble, Consumer<Ensemble> heard) {
        Job job = new Job(ensemble);
        started++;
        for (int replicate = 1; replicate <= ensemble.size(); replicate++) {
            int next = replicate;
            pool.execute(new Task(replicate, started, () -> run(job, next, heard)));
        }
        return job;
    }

    private static void run(Job job, int replicate, Consumer<Ensemble> heard) {
        if (!job.cancelled()) {
            job.ensemble.runWorld(replicate);
            if (!job.cancelled() && job.newsToTell()) {
                heard.accept(job.ensemble);
            }
        }
    }

    /** Stops at the next world. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
