package org.sepsim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sepsim.bench.race.RaceComparison;
import org.sepsim.engine.PhaseProfile;
import org.sepsim.engine.PhaseTable;
import org.sepsim.scenario.ScenarioReader;

/** Runs every benchmark and writes what it measured into {@code docs/performance.md}, between the page's marks. Run it in the project's folder. */
public final class PerformancePage {
    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
    private static final String BEGIN = "<!-- measured: begin -->\n";
    private static final String END = "<!-- measured: end -->";
    private static final int REPLICATES = 500;

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private PerformancePage() {}

    public static void main(String[] args) throws IOException, RunnerException {
        List<String> parts = new ArrayList<>();
        parts.add(machine());
        parts.add("### A run, phase by phase\n");
        parts.add(PhaseTable.of(BASELINE, REPLICATES));
        parts.add("\n### Where the time goes\n");
        parts.add(PhaseProfile.of(BASELINE, REPLICATES));
        parts.add("\n### What the engine adds\n");
        parts.add(OwnCost.table(ScenarioReader.read(BASELINE, List.of())));
        parts.add("\n### Parts\n");
        parts.add(benchmarks());
        parts.add("\n### Growth\n");
        parts.add(Growth.tables());
        parts.add("### The R&D race\n");
        parts.add(RaceComparison.table(args));
        write(String.join("\n", parts) + "\n");
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Measured on %d cores of %s with Java %s.%n",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Runtime.version());
    }

    private static String benchmarks() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org.sepsim.bench")
                        .addProfiler("gc")
                        .build())
                .run();
        StringBuilder table = new StringBuilder("| benchmark | result | +/- (99.9 %) | unit | allocated, bytes |\n");
        table.append("| --- | ---: | ---: | --- | ---: |\n");
        for (RunResult result : results) {
            table.append(row(result));
        }
        return table.toString().stripTrailing();
    }

    private static String row(RunResult run) {
        Result<?> time = run.getPrimaryResult();
        Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
        return String.format(
                Locale.ROOT,
                "| %s | %.3g | %.2g | %s | %s |%n",
                name(run.getParams()),
                time.getScore(),
                time.getScoreError(),
                time.getScoreUnit(),
                allocated == null ? "" : String.format(Locale.ROOT, "%.0f", allocated.getScore()));
    }

    private static String name(BenchmarkParams params) {
        String[] words = params.getBenchmark().split("\\.");
        StringBuilder name = new StringBuilder("`" + words[words.length - 2] + "." + words[words.length - 1] + "`");
        for (String key : params.getParamsKeys()) {
            name.append(", ").append(key).append(' ').append(params.getParam(key));
        }
        return name.toString();
    }

    private static void write(String measured) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        Files.writeString(PAGE, page.substring(0, from) + measured + page.substring(to));
    }
}
