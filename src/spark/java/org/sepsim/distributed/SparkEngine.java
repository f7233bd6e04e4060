package org.sepsim.distributed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.RemoteOutcome;
import org.sepsim.experiment.RemoteStudy;
import org.sepsim.experiment.RunEngine;
import org.sepsim.experiment.RunSpec;

/**
 * A Spark cluster. Runs go out in waves, of which two are under way, so that neither workers wait nor the driver's memory grows with the number of
 * runs. A run that is lost with its worker is run again on another, to the same bytes.
 *
 * @param master address of the cluster, empty for the one that {@code spark-submit} names
 */
record SparkEngine(String master) implements RunEngine {
    private static final int RUNS_A_TASK = 2;
    private static final int TASKS_A_CORE = 2;
    private static final int WAVES = 2;
    /** Bounds what waits in the driver, whatever the size of the cluster. */
    private static final int MOST_RUNS_A_WAVE = 512;

    /** Runs under way. */
    private record Wave(List<RunSpec> specs, JavaFutureAction<List<RemoteOutcome>> outcomes) {}

    @Override
    public String name() {
        return SparkEngineFactory.NAME;
    }

    @Override
    public void run(List<RunSpec> specs, Consumer<Outcome> sink) throws InterruptedException {
        if (specs.isEmpty()) {
            return;
        }
        RemoteStudy study = new RemoteStudy(specs);
        try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
            run(new Waves(spark, spark.broadcast(study), study.runs()), specs, sink);
        }
    }

    private static void run(Waves waves, List<RunSpec> specs, Consumer<Outcome> sink) throws InterruptedException {
        Deque<Wave> running = new ArrayDeque<>();
        int sent = 0;
        while (sent < specs.size() || !running.isEmpty()) {
            while (sent < specs.size() && running.size() < WAVES) {
                int end = Math.min(specs.size(), sent + waves.size());
                running.add(new Wave(specs.subList(sent, end), waves.send(sent, end)));
                sent = end;
            }
            handOn(running.remove(), sink);
        }
    }

    private static void handOn(Wave wave, Consumer<Outcome> sink) throws InterruptedException {
        List<RemoteOutcome> outcomes;
        try {
            outcomes = wave.outcomes().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the cluster gave up: " + e.getCause(), e.getCause());
        }
        for (int i = 0; i < outcomes.size(); i++) {
            sink.accept(outcomes.get(i).of(wave.specs().get(i)));
        }
    }

    /** Sends stretches of the runs to the cluster. */
    private record Waves(JavaSparkContext spark, Broadcast<RemoteStudy> study, List<RemoteStudy.Run> runs) {
        /** Runs in the next wave; the number of cores grows while workers come. */
        int size() {
            int cores = Math.max(1, spark.defaultParallelism());
            return Math.min(MOST_RUNS_A_WAVE, cores * TASKS_A_CORE * RUNS_A_TASK);
        }

        JavaFutureAction<List<RemoteOutcome>> send(int from, int to) {
            List<RemoteStudy.Run> wave = new ArrayList<>(runs.subList(from, to));
            int tasks = (wave.size() + RUNS_A_TASK - 1) / RUNS_A_TASK;
            Broadcast<RemoteStudy> shared = study;
            return spark.parallelize(wave, tasks)
                    .map(run -> shared.value().run(run))
                    .collectAsync();
        }
    }

    private SparkConf configuration() {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "sepsim")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.log.level", "WARN")
                // A failed run names the place of its failure: the compiler must not drop it.
                .setIfMissing("spark.executor.extraJavaOptions", "-XX:-OmitStackTraceInFastThrow");
        if (!master.isEmpty()) {
            conf.setMaster(master);
        }
        if (!conf.contains("spark.jars")) {
            conf.setJars(OwnJars.list());
        }
        return conf;
    }
}
