package org.sepsim.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** Reading and checking the baseline: with its world, and with a world that the reader knows already, as points of a sweep have it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadScenarioBenchmark {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");

    private ScenarioReader reader;

    @Setup
    public void readWorld() {
        reader = new ScenarioReader();
        reader.scenario(BASELINE, List.of());
    }

    @Benchmark
    public Scenario withWorld() {
        return ScenarioReader.read(BASELINE, List.of());
    }

    @Benchmark
    public Scenario withKnownWorld() {
        return reader.scenario(BASELINE, List.of());
    }
}
