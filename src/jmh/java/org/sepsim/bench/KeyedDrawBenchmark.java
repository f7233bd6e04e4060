package org.sepsim.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sepsim.random.Chance;
import org.sepsim.random.GammaTable;
import org.sepsim.random.NegativeBinomial;
import org.sepsim.random.Poisson;
import org.sepsim.random.Purpose;

/** One keyed draw: the uniform number alone, and the counts made from it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class KeyedDrawBenchmark {
    private static final double WITHIN_FIRM = 0.05;

    @Param({"0.5", "10", "200"})
    public double mean;

    private long key;
    private GammaTable gamma;
    private int quarter;

    @Setup
    public void makeKey() {
        key = new Chance(1, 1).key(Purpose.INVENTIONS, Chance.id("a firm"), Chance.NOBODY);
        gamma = GammaTable.of(WITHIN_FIRM);
    }

    private double uniform(int draw) {
        return Chance.uniform(key, 0, ++quarter, draw);
    }

    @Benchmark
    public double uniform() {
        return uniform(0);
    }

    @Benchmark
    public int poisson() {
        return Poisson.quantile(mean, uniform(0));
    }

    @Benchmark
    public int negativeBinomial() {
        return NegativeBinomial.draw(gamma, mean, uniform(0), uniform(1));
    }
}
