package org.sepsim.cli;

import java.io.IOException;
import java.nio.file.Files;
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
 * written as in earnest, and a few runs of each as well, so that what a run costs is told from what a scenario costs and from what is paid once.
 * Of many runs only some are written; all tell how fast runs come.
 *
 * @param scenarios how many the plan has
 * @param each how many runs of a scenario the small samples hold
 * @param pace how fast runs came
 * @param first a few runs of each that was seen, written for the first time: with all that is loaded for it
 * @param few as many runs of every second of them, written again
 * @param single as many runs of each of them, written again
 * @param all all runs that were written
 */
record Probe(int scenarios, int each, Pace pace, Sample first, Sample few, Sample single, Sample all) {
    private static final int MOST_SCENARIOS = 64;
    /** Tables of one world have no standard deviations and are shorter than those of more. */
    private static final int ENOUGH_WORLDS = 2;

    /** Bounds the runs that are kept to be written again. */
    private static final long MOST_BYTES = 32L << 20;
    /** Values that are written of a usual plan: a part for every thread, from where what it takes grows evenly. */
    private static final long WRITTEN_BYTES_A_THREAD = 32L << 20;
    /** Of very many, a hundredth may be written, as chance in what a few take would be told a thousand times over. */
    private static final double WRITTEN_PART = 0.01;
    /** Bounds both: writing may take longer than running. */
    private static final long MOST_WRITTEN_BYTES = 512L << 20;
    /** Events and tables take room as well, and others may need some. */
    private static final int ROOM_A_WRITTEN_BYTE = 8;

    /** Runs worlds in {@code scratch}, which is left empty. */
    static Probe of(Plan plan, LocalEngine engine, ResultsWriter.AddOn addOn, Path scratch)
            throws InterruptedException, IOException {
        Map<String, RunSpec> byName = new LinkedHashMap<>();
        plan.runs().forEach(run -> byName.putIfAbsent(run.scenario().name(), run));
        List<RunSpec> spread = spread(new ArrayList<>(byName.values()));
        Pace pace = new Pace();
        int each = Math.min(ENOUGH_WORLDS, plan.runs().size() / byName.size());
        List<RunRows> ones = new ArrayList<>();
        long bytes = bytes(spread.get(0));
        long room = Files.getFileStore(scratch).getUsableSpace() / ROOM_A_WRITTEN_BYTE;
        long written = Math.min(room, writtenBytes(plan.runs().size(), bytes, engine.threads()));
        long most = Math.max(2L * each * spread.size(), written / bytes);
        Sample.Writing writing = new Sample.Writing(plan, engine.threads(), addOn, scratch);
        try (ResultsWriter writer = writing.open("all")) {
            run(byTurns(spread, plan.runs().size()), engine, pace, outcome -> {
                if (outcome instanceof Outcome.Done done && writer.stored() < most) {
                    writer.add(done.rows());
                    if (ones.size() < each * spread.size()) {
                        ones.add(done.rows());
                    }
                }
            });
            Sample first = writing.write(ones);
            Sample few = writing.write(everySecond(ones, spread.size()));
            Sample single = writing.write(ones);
            Sample all = writing.finish(writer, "all");
            return new Probe(byName.size(), each, pace, first, few, single, all);
        }
    }

    private static long writtenBytes(int runs, long bytes, int threads) {
        long part = (long) (WRITTEN_PART * runs * bytes);
        return Math.min(MOST_WRITTEN_BYTES, Math.max(threads * WRITTEN_BYTES_A_THREAD, part));
    }

    private static List<RunSpec> spread(List<RunSpec> all) {
        int count = (int) Math.min(
                Math.min(all.size(), MOST_SCENARIOS), Math.max(2, MOST_BYTES / (ENOUGH_WORLDS * bytes(all.get(0)))));
        return count < 2
                ? all
                : IntStream.range(0, count)
                        .mapToObj(i -> all.get((int) ((long) i * (all.size() - 1) / (count - 1))))
                        .toList();
    }

    private static long bytes(RunSpec run) {
        return (long) run.reporting().keys().size() * run.reporting().periods().count() * Double.BYTES;
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

    /** Those of every second scenario, of so many. */
    private static List<RunRows> everySecond(List<RunRows> rows, int scenarios) {
        return IntStream.range(0, rows.size())
                .filter(i -> i % scenarios % 2 == 0)
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

    /** Bytes on disk, beside these, until all is written. */
    double spooled(int runs) {
        return slope(all.spooled(), all.runs()) * runs;
    }

    private double extrapolated(double base, int runs, ToDoubleFunction<Sample> cost) {
        double run = slope(cost.applyAsDouble(all) - cost.applyAsDouble(single), all.runs() - single.runs());
        double withRuns = slope(cost.applyAsDouble(single) - cost.applyAsDouble(few), single.runs() - few.runs());
        int inSingle = single.runs() / each;
        return base + (scenarios - inSingle) * each * withRuns + (runs - each * scenarios) * run;
    }

    private static double slope(double cost, int count) {
        return count == 0 ? 0 : Math.max(0, cost / count);
    }
}
