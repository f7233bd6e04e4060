package org.sepsim.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The threads of this machine. A few runs are ahead of the one that is handed on next, so that no thread waits and memory does not grow with their number.
 *
 * @param threads at least 1
 */
public record LocalEngine(int threads) implements RunEngine {
    /** The name in files and options. */
    public static final String NAME = "local";

    private static final int AHEAD_PER_THREAD = 4;

    public LocalEngine {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1 but is " + threads);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(List<RunSpec> specs, Consumer<Outcome> sink) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Iterator<RunSpec> waiting = specs.iterator();
            Deque<Future<Outcome>> running = new ArrayDeque<>();
            while (waiting.hasNext() || !running.isEmpty()) {
                while (waiting.hasNext() && running.size() < threads * AHEAD_PER_THREAD) {
                    running.add(pool.submit(waiting.next()::run));
                }
                sink.accept(outcome(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Outcome outcome(Future<Outcome> run) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            // A run answers for its own mistakes; what is left is the machine's, such as a lack of memory.
            throw new IllegalStateException("a run could not be run: " + e.getCause(), e.getCause());
        }
    }
}
