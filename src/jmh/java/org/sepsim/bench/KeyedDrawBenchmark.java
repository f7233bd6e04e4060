package org.sepsim.bench;

import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
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

/** One keyed draw, the uniform number alone and the counts made from it, beside draws from one generator that a run shares. */
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
    private UniformRandomProvider generator;
    private PoissonDistribution distribution;
    private int quarter;

    @Setup
    public void makeKey() {
        key = new Chance(1, 1).key(Purpose.INVENTIONS, Chance.id("a firm"), Chance.NOBODY);
        gamma = GammaTable.of(WITHIN_FIRM);
        generator = new XoRoShiRo128PlusPlus(1, 1);
        distribution = new PoissonDistribution(new Well19937c(1), mean, PoissonDistribution.DEFAULT_EPSILON, 1);
    }

    private double uniform(int draw) {
        return Chance.uniform(key, 0, ++quarter, draw);
    }

    @Benchmark
    public double uniform() {
        return uniform(0);
    }

    /** What the keyed number is measured against: the next one of a stream. */
    @Benchmark
    public double uniformFromOneGenerator() {
        return generator.nextDouble();
    }

    /** The library's sampler of one fixed mean, on a generator of its own. */
    @Benchmark
    public int poissonFromOneGenerator() {
        return distribution.sample();
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
