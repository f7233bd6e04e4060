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
import org.sepsim.engine.Invariants;
import org.sepsim.engine.RunInput;
import org.sepsim.engine.StandardsModel;
import org.sepsim.experiment.Outcome;
import org.sepsim.experiment.Reporting;
import org.sepsim.experiment.RunSpec;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;
import org.sepsim.observe.Measures;
import org.sepsim.results.Periods;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.ScenarioReader;

/** One whole run of the baseline, 2005 to 2040: bare, held to its invariants, and observed as a batch does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 1)
public class ReplicateBenchmark {
    private Scenario scenario;
    private Reporting reporting;
    private int replicate;

    @Setup
    public void readScenario() {
        scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), List.of());
        reporting = Reporting.of(scenario, Measures.ofBatch(), Periods.years(Quarter.FIRST_YEAR, Quarter.LAST_YEAR));
    }

    /** Replicates 1, 2, ...: no two runs are equal. */
    @Benchmark
    public World replicate() {
        return new StandardsModel(new RunInput(scenario, 1, ++replicate)).runToEnd();
    }

    @Benchmark
    public World withInvariants() {
        StandardsModel model = new StandardsModel(new RunInput(scenario, 1, ++replicate));
        model.observe(new Invariants());
        return model.runToEnd();
    }

    /** The values of every year of the measures that a batch stores unless told otherwise. */
    @Benchmark
    public Outcome observed() {
        return new RunSpec(scenario, 0, 1, ++replicate, reporting, false).run();
    }
}
