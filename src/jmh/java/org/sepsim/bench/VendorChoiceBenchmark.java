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
import org.sepsim.mechanism.choice.LogitChoice;
import org.sepsim.mechanism.choice.NestedLogitChoice;
import org.sepsim.mechanism.choice.VendorChoice;
import org.sepsim.random.Exp;

/** Who supplies each nation: attraction of 25 vendors and the division of every nation's purchases among them, once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class VendorChoiceBenchmark {
    private static final int VENDORS = 25;

    @Param({"40", "400"})
    public int nations;

    private final VendorChoice logit = new LogitChoice(1, 2, 3, 1, 0.15);
    private final VendorChoice nested = new NestedLogitChoice(1, 2, 3, 1, 0.15, 0.7);
    private final int[] nest = new int[VENDORS];
    private double[][] weight;
    private double[] inclusive;

    @Setup
    public void makeMarket() {
        weight = new double[VENDORS][nations];
        inclusive = new double[nations];
        for (int j = 0; j < VENDORS; j++) {
            nest[j] = j % 3;
        }
    }

    private double[] divide(VendorChoice choice) {
        for (int j = 0; j < VENDORS; j++) {
            double ofVendor = choice.attraction(1 + 0.01 * j, 1 - 0.01 * j);
            double[] row = weight[j];
            for (int c = 0; c < nations; c++) {
                row[c] = choice.installed() * j / (VENDORS + c);
            }
            Exp.of(row, 0, nations, row);
            for (int c = 0; c < nations; c++) {
                row[c] *= ofVendor;
            }
        }
        choice.divide(weight, nest, VENDORS, inclusive);
        return inclusive;
    }

    @Benchmark
    public double[] logit() {
        return divide(logit);
    }

    @Benchmark
    public double[] nestedLogit() {
        return divide(nested);
    }
}
