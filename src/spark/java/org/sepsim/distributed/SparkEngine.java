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
    /** A task costs Spark some milliseconds whatever is in it, as much as half a run; what more of them leave waiting in memory costs more than it saves. */
    private static final int MOST_RUNS_A_TASK = 8;

    /** Bounds what one task sends back: eight million bytes. */
    private static final int MOST_VALUES_A_TASK = 1_000_000;

    /** So many rounds at least, that no core waits long for the last of a small request. */
    private static final int LEAST_TASKS_A_CORE = 8;

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
            run(new Waves(spark, spark.broadcast(study), study.runs(), valuesOf(specs.get(0))), specs, sink);
        }
    }

    private static int valuesOf(RunSpec spec) {
        return spec.reporting().keys().size() * spec.reporting().periods().count();
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

    /**
     * Sends stretches of the runs to the cluster.
     *
     * @param values that a run reports
     */
    private record Waves(JavaSparkContext spark, Broadcast<RemoteStudy> study, List<RemoteStudy.Run> runs, int values) {
        /** Runs in the next wave; the number of cores grows while workers come. */
        int size() {
            return Math.min(MOST_RUNS_A_WAVE, cores() * TASKS_A_CORE * runsATask());
        }

        private int cores() {
            return Math.max(1, spark.defaultParallelism());
        }

        private int runsATask() {
            int small = runs.size() / (cores() * LEAST_TASKS_A_CORE);
            int wide = MOST_RUNS_A_WAVE / (cores() * TASKS_A_CORE);
            int heavy = MOST_VALUES_A_TASK / Math.max(1, values);
            return Math.max(1, Math.min(Math.min(small, wide), Math.min(heavy, MOST_RUNS_A_TASK)));
        }

        JavaFutureAction<List<RemoteOutcome>> send(int from, int to) {
            List<RemoteStudy.Run> wave = new ArrayList<>(runs.subList(from, to));
            int each = runsATask();
            Broadcast<RemoteStudy> shared = study;
            return spark.parallelize(wave, (wave.size() + each - 1) / each)
                    .map(run -> shared.value().run(run))
                    .collectAsync();
        }
    }

    private SparkConf configuration() {
        SparkConf conf = new SparkConf()
                .setIfMissing("spark.app.name", "sepsim")
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.log.level", "WARN")
                // A failed run names the place of its failure: the compiler must not drop it. What a world leaves
                // behind is soon swept away.
                .setIfMissing("spark.executor.extraJavaOptions", "-XX:-OmitStackTraceInFastThrow -XX:+UseParallelGC");
        if (!master.isEmpty()) {
            conf.setMaster(master);
        }
        if (!conf.contains("spark.jars")) {
            conf.setJars(OwnJars.list());
        }
        return conf;
    }
}
