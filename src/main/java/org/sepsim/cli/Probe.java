package org.sepsim.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.RunSpec;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter;

/** Runs of the first and the last scenario or point of a plan by turns, timed as the engine hands them on, and what they take when written. */
final class Probe {
    private static final double SECONDS = 6;
    /** Worlds of each of the two that are written for a sample. */
    private static final int WRITTEN = 4;
    /** Files that grow with every run; the others grow with every scenario or point. */
    private static final String GROWS_BY_RUN = ".parquet";

    private static final double VALUES_WRITTEN_PER_SECOND = 2.5e6;
    /** Part of the memory given to a program that it touches, as seen on Linux. */
    private static final double TOUCHED = 0.88;

    private final List<Double> ends = new ArrayList<>();

    private final Map<String, Outcome.Done> sample = new LinkedHashMap<>();
    private final Plan plan;
    private final int scenarios;
    private double writingSample;
    private double bytesByRun;
    private double bytesByScenario;

    private Probe(Plan plan, int scenarios) {
        this.plan = plan;
        this.scenarios = scenarios;
    }

    static Probe of(Plan plan, LocalEngine engine, ResultsWriter.AddOn addOn) throws InterruptedException, IOException {
        List<RunSpec> runs = plan.runs();
        Probe probe = new Probe(plan, (int)
                runs.stream().map(run -> run.scenario().name()).distinct().count());
        probe.run(runs, engine);
        probe.write(addOn);
        return probe;
    }

    private void run(List<RunSpec> runs, LocalEngine engine) throws InterruptedException {
        List<RunSpec> first = like(runs, runs.get(0));
        List<RunSpec> last = like(runs, runs.get(runs.size() - 1));
        List<RunSpec> byTurns = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            List<RunSpec> turn = i % 2 == 0 ? first : last;
            byTurns.add(turn.get(i / 2 % turn.size()));
        }
        long start = System.nanoTime();
        try {
            engine.run(byTurns, outcome -> {
                keep(outcome);
                double seconds = (System.nanoTime() - start) / 1e9;
                ends.add(seconds);
                if (seconds > SECONDS) {
                    throw new CancellationException("seen enough");
                }
            });
        } catch (CancellationException enough) {
            // The engine has ended its threads.
        }
    }

    private static List<RunSpec> like(List<RunSpec> runs, RunSpec example) {
        return runs.stream()
                .filter(run -> run.scenario().name().equals(example.scenario().name()))
                .toList();
    }

    private void keep(Outcome outcome) {
        if (outcome instanceof Outcome.Done done && sample.size() < 2 * WRITTEN) {
            sample.putIfAbsent(done.rows().scenario() + "/" + done.rows().replicate(), done);
        }
    }

    private void write(ResultsWriter.AddOn addOn) throws IOException {
        long start = System.nanoTime();
        Path scratch = Files.createTempDirectory("sepsim-forecast");
        Path folder = scratch.resolve("sample");
        try (ResultsWriter writer = ResultsWriter.open(folder, plan.periods(), "sample")) {
            sample.values().forEach(done -> writer.add(done.rows()));
            writer.finish(
                    new Provenance(
                            "", "", "", "", plan.texts(), plan.seed(), plan.replicates(), plan.asked(), "", "", ""),
                    addOn);
        }
        writingSample = (System.nanoTime() - start) / 1e9;
        long written = sample.values().stream()
                .map(done -> done.rows().scenario())
                .distinct()
                .count();
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean byRun = file.toString().endsWith(GROWS_BY_RUN);
                bytesByRun += byRun ? (double) Files.size(file) / sample.size() : 0;
                bytesByScenario += byRun ? 0 : (double) Files.size(file) / written;
            }
        }
    }

    /** Seconds for the runs: those of the probe as they were, the others as fast as the latter half of it. */
    double seconds(int runs) {
        int seen = ends.size();
        if (runs <= seen) {
            return ends.get(runs - 1);
        }
        int half = seen / 2;
        double rate = (ends.get(seen - 1) - (half == 0 ? 0 : ends.get(half - 1))) / (seen - half);
        return ends.get(seen - 1) + (runs - seen) * rate;
    }

    /** Seconds for writing: those of the sample, which draws all charts, and what more values take. */
    double writing(long values) {
        return writingSample + values / VALUES_WRITTEN_PER_SECOND;
    }

    /** Bytes of memory: what the probe took, for nothing that is kept grows with the number of runs. */
    double memory() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToDouble(pool -> pool.getPeakUsage().getCommitted())
                        .sum()
                * TOUCHED;
    }

    /** Bytes on disk in the end. */
    double disk(int runs) {
        return runs * bytesByRun + scenarios * bytesByScenario;
    }
}
