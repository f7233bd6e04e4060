package org.sepsim.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.sepsim.mechanism.alliance.Landscape;
import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;

/** Alliances by best reply, from everybody in one camp to a local minimum; propensities and sizes are uniform numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LandscapeBenchmark {
    private static final int CAMPS = 4;

    @Param({"17", "50"})
    public int actors;

    private double[] size;
    private double[] propensity;
    private int[] order;

    @Setup
    public void draw() {
        long key = new Chance(1, 1).key(Purpose.ALLIANCE_ORDER, Chance.id("an actor"), Chance.NOBODY);
        size = IntStream.range(0, actors)
                .mapToDouble(i -> Chance.uniform(key, 0, i, 0))
                .toArray();
        propensity = new double[actors * actors];
        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < i; j++) {
                double both = 2 * Chance.uniform(key, i + 1, j, 0) - 1;
                propensity[i * actors + j] = both;
                propensity[j * actors + i] = both;
            }
        }
        order = IntStream.range(0, actors).toArray();
    }

    @Benchmark
    public int descend() {
        int[] camp = new int[actors];
        return Landscape.descend(size, propensity, order, CAMPS, Landscape.UNLIMITED, true, 0, camp);
    }
}
