package org.sepsim.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.RunSpec;
import org.sepsim.model.Quarter;
import org.sepsim.observe.Level;
import org.sepsim.observe.Measure;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;
import org.sepsim.scenario.Scenario;

/** What the engine adds to a bare run when some hundred series are kept of it: observing them every year, telling the run's events in words, storing both. Ways of running take turns, processor time of the one thread, the median of rounds. */
final class OwnCost {
    private static final int ROUNDS = 40;
    private static final int RUNS = 10;
    private static final double NANOS = 1e6;

    private final Scenario scenario;
    private final Reporting reporting;
    private int replicate;

    private OwnCost(Scenario scenario) {
        this.scenario = scenario;
        reporting = Reporting.of(scenario, series(), Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
    }

    /** All measures of a batch that are of the world alone, and the sales of networks by firm: about a hundred series. */
    private static List<Measure> series() {
        List<Measure> measures = new ArrayList<>();
        for (Measure measure : Measures.ofBatch()) {
            if (measure.levels().stream().noneMatch(level -> level == Level.FIRM || level == Level.NATION)) {
                measures.add(measure);
            }
        }
        Measures.all().stream()
                .filter(measure -> measure.name().equals("ran_revenue_share"))
                .map(measure -> measure.only(List.of(Level.FIRM), List.of("4G", "5G", "6G", "all")))
                .forEach(measures::add);
        return measures;
    }

    /** The table for the page. */
    static String table(Scenario scenario) throws IOException {
        return new OwnCost(scenario).table();
    }

    private String table() throws IOException {
        Path folder = Files.createTempDirectory("own-cost");
        double[] cost;
        try (ResultsWriter writer = ResultsWriter.open(folder.resolve("results"), reporting.periods(), "own cost")) {
            RunRows rows = rows();
            cost = medians(
                    world -> new StandardsModel(new RunInput(scenario, 1, world)).runToEnd(),
                    world -> spec(world).values(quarter -> {}),
                    world -> spec(world).run(),
                    world -> writer.add(new RunRows(
                            rows.scenario(), rows.point(), ++replicate, rows.series(), rows.values(), rows.events())));
        }
        delete(folder);
        return text(cost[0], cost[1] - cost[0], cost[3], cost[2] - cost[1]);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private RunSpec spec(int world) {
        return new RunSpec(scenario, 0, 1, world, reporting, false);
    }

    private RunRows rows() {
        return ((Outcome.Done) spec(1).run()).rows();
    }

    private static double[] medians(IntConsumer... ways) {
        double[][] taken = new double[ways.length][ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) { // as many to warm up
            for (int way = 0; way < ways.length; way++) {
                taken[way][Math.max(0, round)] = milliseconds(ways[way], Math.floorMod(round, 10) * RUNS);
            }
        }
        double[] medians = new double[ways.length];
        for (int way = 0; way < ways.length; way++) {
            Arrays.sort(taken[way]);
            medians[way] = taken[way][ROUNDS / 2];
        }
        return medians;
    }

    private static double milliseconds(IntConsumer way, int from) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int world = 1; world <= RUNS; world++) {
            way.accept(from + world);
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS / RUNS;
    }

    private String text(double bare, double observing, double storing, double telling) {
        double all = bare + observing + storing + telling;
        return "| " + reporting.keys().size() + " series | ms a replicate | part of all |\n| --- | ---: | ---: |\n"
                + row("bare run with its schedule", bare, all)
                + row("observing", observing, all)
                + row("storing values and events", storing, all)
                + row("telling events in words", telling, all).stripTrailing();
    }

    private static String row(String what, double milliseconds, double all) {
        return String.format(Locale.ROOT, "| %s | %.2f | %.1f %% |%n", what, milliseconds, 100 * milliseconds / all);
    }
}
