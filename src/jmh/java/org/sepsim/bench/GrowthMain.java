package org.sepsim.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sepsim.engine.PhaseCosts;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.results.EventTexts;
import org.sepsim.results.Periods;
import org.sepsim.results.Provenance;
import org.sepsim.results.ResultsWriter;
import org.sepsim.results.RunRows;
import org.sepsim.results.SeriesKey;
import org.sepsim.results.Shard;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** {@code GrowthMain WHAT SIZE}: one case of {@link Growth}, measured in a process of its own and printed as pairs {@code key=value}. */
public final class GrowthMain {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    /** Each lasts at least so long, and as many runs. */
    private static final long WARM_UP = 4_000_000_000L;

    private static final long MEASURED = 3_000_000_000L;
    private static final int LEAST_RUNS = 3;

    private static final int SERIES = 1;
    private static final int SAME_WORLDS = 10;
    private static final int PHASE_RUNS = 20;

    private int replicate;

    private GrowthMain() {}

    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[1]);
        System.out.println(
                switch (args[0]) {
                    case "fringe" ->
                        new GrowthMain().worlds(ScenarioReader.read(BASELINE, List.of("economy.fringeFirms=" + size)));
                    case "makers" -> new GrowthMain().worlds(GrownWorld.withMakers(baseline(), size));
                    case "nations" -> new GrowthMain().worlds(GrownWorld.withNations(baseline(), size));
                    case "replicates" -> new GrowthMain().replicates(size);
                    case "stored" -> stored(size);
                    default -> throw new IllegalArgumentException(args[0]);
                });
    }

    private static Scenario baseline() {
        return ScenarioReader.read(BASELINE, List.of());
    }

    /** Time of a run, the median; memory that a world holds; time of the choice of vendors. */
    private String worlds(Scenario scenario) {
        runs(scenario, WARM_UP);
        List<Long> nanos = runs(scenario, MEASURED);
        Collections.sort(nanos);
        double held = held(scenario);
        return String.format(
                Locale.ROOT,
                "firms=%d nations=%d ms=%.3f mb=%.2f vendors_ms=%.3f",
                scenario.world().firms().size(),
                scenario.world().nations().size(),
                nanos.get(nanos.size() / 2) / NANOS_PER_MILLI,
                held,
                PhaseCosts.of(scenario, PHASE_RUNS, PHASE_RUNS).vendorChoice());
    }

    private List<Long> runs(Scenario scenario, long atLeast) {
        List<Long> nanos = new ArrayList<>();
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < atLeast || nanos.size() < LEAST_RUNS) {
            long start = System.nanoTime();
            new StandardsModel(new RunInput(scenario, 1, 1 + replicate++ % SAME_WORLDS)).runToEnd();
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }

    /** Megabytes of a world at its end, with all that its phases keep. */
    private static double held(Scenario scenario) {
        double before = usedMegabytes();
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, 1));
        model.runToEnd();
        double after = usedMegabytes();
        if (model.world() == null) {
            throw new IllegalStateException("a world ended without leaving itself");
        }
        return after - before;
    }

    private static double usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
    }

    /** Runs of the baseline one after the other, as many as asked after as long a warm-up as elsewhere. */
    private String replicates(int runs) {
        Scenario scenario = baseline();
        runs(scenario, WARM_UP);
        long start = System.nanoTime();
        for (int r = 1; r <= runs; r++) {
            new StandardsModel(new RunInput(scenario, 1, r)).runToEnd();
        }
        double ms = (System.nanoTime() - start) / NANOS_PER_MILLI / runs;
        return String.format(Locale.ROOT, "ms=%.3f mb=%.2f", ms, usedMegabytes());
    }

    /** Made-up runs stored and written as tables, one yearly series each. */
    private static String stored(int runs) throws IOException {
        Path scratch = Files.createTempDirectory("growth");
        Periods periods = Periods.years(2005, 2040);
        List<SeriesKey> keys = IntStream.range(0, SERIES)
                .mapToObj(s -> new SeriesKey("4G", "measure", "firm", "firm " + s))
                .toList();
        double[][] values = new double[SERIES][periods.count()];
        long start = System.nanoTime();
        double megabytes;
        try (ResultsWriter writer = ResultsWriter.open(scratch.resolve("results"), periods, "growth")) {
            for (int r = 1; r <= runs; r++) {
                for (int s = 0; s < SERIES; s++) {
                    values[s][r % values[s].length] = Math.sin((double) r + s);
                }
                writer.add(new RunRows("baseline", 0, r, keys, values, EventTexts.NONE));
            }
            megabytes = usedMegabytes();
            writer.finish(provenance(runs), ResultsWriter.AddOn.NONE);
        }
        double us = (System.nanoTime() - start) / 1000.0 / runs;
        try (Stream<Path> files = Files.walk(scratch)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return String.format(Locale.ROOT, "us=%.2f mb=%.2f", us, megabytes);
    }

    private static Provenance provenance(int runs) {
        return new Provenance(
                "",
                "",
                "",
                "growth",
                List.of(Provenance.ScenarioText.of("baseline", "name: baseline\n")),
                1,
                runs,
                new Provenance.Asked(1, List.of(), false, Shard.WHOLE),
                "local",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:01Z");
    }
}
