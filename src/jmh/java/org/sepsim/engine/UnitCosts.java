package org.sepsim.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.sepsim.random.Chance;
import org.sepsim.random.Exp;
import org.sepsim.random.Log;
import org.sepsim.random.Purpose;

/** What a draw, an exponential and a logarithm take where many are asked for at once: the best of rounds, in nanoseconds. */
final class UnitCosts {
    private static final int SIZE = 256;
    private static final int ROUNDS = 60;
    private static final int REPEATS = 2000;

    private final long[] decision = new long[SIZE];
    private final long[] bits = new long[SIZE];
    private final double[] number = new double[SIZE];
    private final double[] result = new double[SIZE];

    private UnitCosts() {
        long key = new Chance(1, 1).key(Purpose.DESIGN, Chance.id("cost"), Chance.NOBODY);
        Arrays.setAll(decision, i -> key + i);
    }

    /** Of a draw, an exponential and a logarithm. */
    static double[] measured() {
        UnitCosts costs = new UnitCosts();
        return new double[] {
            nanos(repeat -> Chance.uniform(costs.decision, SIZE, repeat, costs.bits, costs.number)),
            nanos(repeat -> Exp.of(costs.number, 0, SIZE, costs.result)),
            nanos(repeat -> costs.logarithms())
        };
    }

    private void logarithms() {
        for (int i = 0; i < SIZE; i++) {
            result[i] = Log.of(number[i]);
        }
    }

    private static double nanos(IntConsumer work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                work.accept(repeat);
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return (double) best / (REPEATS * SIZE);
    }
}
