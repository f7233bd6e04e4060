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
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.model.World;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** One whole run of the baseline, 2005 to 2040, without observation and store. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReplicateBenchmark {
    private Scenario scenario;
    private int replicate;

    @Setup
    public void readScenario() {
        scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), List.of());
    }

    /** Replicates 1, 2, ...: no two runs are equal. */
    @Benchmark
    public World replicate() {
        return new StandardsModel(new RunInput(scenario, 1, ++replicate)).runToEnd();
    }
}
