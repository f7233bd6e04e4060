package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.sepsim.experiment.LocalEngine;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Plan;
import org.sepsim.experiment.RunSpec;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;

/**
 * Runs of a plan's scenarios or points by turns, the first and the last among them and others spread between, stored as in earnest. Then all is
 * written as in earnest, and one run of each as well, so that what a run costs is told from what a scenario costs and from what is paid once.
 *
 * @param scenarios how many the plan has
 * @param seen how many of them were run
 * @param pace how fast runs came
 * @param first one run of each, written for the first time: with all that is loaded for it
 * @param few one run of every second, written again
 * @param single one run of each, written again
 * @param all all runs
 */
record Probe(int scenarios, int seen, Pace pace, Sample first, Sample few, Sample single, Sample all) {
    private static final int MOST_SCENARIOS = 64;
    /** Bounds the runs that are kept to be written again. */
    private static final long MOST_BYTES = 64L << 20;

    /** Runs worlds in {@code scratch}, which is left empty. */
    static Probe of(Plan plan, LocalEngine engine, ResultsWriter.AddOn addOn, Path scratch)
            throws InterruptedException, IOException {
        Map<String, RunSpec> byName = new LinkedHashMap<>();
        plan.runs().forEach(run -> byName.putIfAbsent(run.scenario().name(), run));
        List<RunSpec> spread = spread(new ArrayList<>(byName.values()));
        Pace pace = new Pace();
        List<RunRows> ones = new ArrayList<>();
        Sample.Writing writing = new Sample.Writing(plan, addOn, scratch);
        try (ResultsWriter writer = writing.open("all")) {
            run(byTurns(spread, plan.runs().size()), engine, pace, outcome -> {
                if (outcome instanceof Outcome.Done done) {
                    writer.add(done.rows());
                    if (ones.size() < spread.size()) {
                        ones.add(done.rows());
                    }
                }
            });
            Sample first = writing.write(ones);
            List<RunRows> halfOfThem = everySecond(ones);
            Sample few = writing.write(halfOfThem);
            Sample single = writing.write(ones);
            Sample all = writing.finish(writer, "all");
            return new Probe(byName.size(), ones.size(), pace, first, few, single, all);
        }
    }

    private static List<RunSpec> spread(List<RunSpec> all) {
        RunSpec any = all.get(0);
        long bytes =
                (long) any.reporting().keys().size() * any.reporting().periods().count() * Double.BYTES;
        int count = (int) Math.min(Math.min(all.size(), MOST_SCENARIOS), Math.max(2, MOST_BYTES / bytes));
        return count < 2
                ? all
                : IntStream.range(0, count)
                        .mapToObj(i -> all.get((int) ((long) i * (all.size() - 1) / (count - 1))))
                        .toList();
    }

    /** World by world; worlds beyond those of the plan are as good where it has few of them. */
    private static List<RunSpec> byTurns(List<RunSpec> spread, int count) {
        List<RunSpec> runs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            RunSpec run = spread.get(i % spread.size());
            runs.add(run.inWorld(run.replicate() + i / spread.size()));
        }
        return runs;
    }

    private static List<RunRows> everySecond(List<RunRows> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(rows::get)
                .toList();
    }

    private static void run(List<RunSpec> runs, LocalEngine engine, Pace pace, Consumer<Outcome> sink)
            throws InterruptedException {
        long start = System.nanoTime();
        try {
            engine.run(runs, outcome -> {
                sink.accept(outcome);
                pace.ended((System.nanoTime() - start) / 1e9);
                if (pace.steady()) {
                    throw new CancellationException("seen enough");
                }
            });
        } catch (CancellationException enough) {
            // The engine has ended its threads.
        }
    }

    /** Seconds until so many runs of all scenarios are run and written. */
    double seconds(int runs) {
        return pace.seconds(runs) + extrapolated(first.seconds(), runs, Sample::seconds);
    }

    /** Bytes on disk in the end. */
    double disk(int runs) {
        return extrapolated(single.bytes(), runs, Sample::bytes);
    }

    private double extrapolated(double base, int runs, ToDoubleFunction<Sample> cost) {
        double run = slope(cost.applyAsDouble(all) - cost.applyAsDouble(single), all.runs() - single.runs());
        double scenario = slope(cost.applyAsDouble(single) - cost.applyAsDouble(few), single.runs() - few.runs());
        // A further scenario is a further run too.
        return base + (scenarios - seen) * scenario + (runs - scenarios) * run;
    }

    private static double slope(double cost, int count) {
        return count == 0 ? 0 : Math.max(0, cost / count);
    }
}
