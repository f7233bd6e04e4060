package org.sepsim.experiment.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Runs the same worlds again and again on the threads of this machine.
 *
 * @param seed of the experiment
 * @param replicates worlds, at least 1
 * @param threads at least 1
 */
public record Worlds(long seed, int replicates, int threads) {
    /**
     * What the worlds say.
     *
     * @param done is told how many have ended
     * @return world by number asked; all NaN for a world that failed
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public double[][] of(Question question, IntConsumer done) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<double[]>> running = new ArrayList<>();
            for (int replicate = 1; replicate <= replicates; replicate++) {
                int world = replicate;
                running.add(pool.submit(() -> question.of(seed, world)));
            }
            double[][] values = new double[replicates][];
            for (int i = 0; i < replicates; i++) {
                values[i] = values(running.get(i), question.size());
                done.accept(i + 1);
            }
            return values;
        } finally {
            pool.shutdownNow();
        }
    }

    private static double[] values(Future<double[]> run, int size) throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException
                    || e.getCause() instanceof StackOverflowError
                    || e.getCause() instanceof AssertionError) {
                double[] none = new double[size];
                Arrays.fill(none, Double.NaN);
                return none;
            }
            throw new IllegalStateException("a run could not be run: " + e.getCause(), e.getCause());
        }
    }
}
