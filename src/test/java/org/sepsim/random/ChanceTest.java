package org.sepsim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChanceTest {
    private static final int DRAWS = 200_000;
    private static final int GRID = 32;
    private static final Chance CHANCE = new Chance(1, 0);
    private static final long KEY = CHANCE.key(Purpose.INVENTIONS, Chance.id("Ericsson"), Chance.NOBODY);

    /** Pairs of streams, draw i of the one beside draw i of the other, that differ in one part of their key. */
    static Stream<Arguments> neighbours() {
        IntToDoubleFunction base = i -> Chance.uniform(KEY, 2, i, 0);
        return Stream.of(
                Arguments.of("quarter", base, at(i -> Chance.uniform(KEY, 2, i + 1, 0))),
                Arguments.of("generation", base, at(i -> Chance.uniform(KEY, 3, i, 0))),
                Arguments.of("draw", base, at(i -> Chance.uniform(KEY, 2, i, 1))),
                Arguments.of(
                        "draw and quarter changed places",
                        at(i -> Chance.uniform(KEY, 0, i, 1)),
                        at(i -> Chance.uniform(KEY, 0, 1, i))),
                Arguments.of(
                        "agent",
                        at(i -> of(CHANCE, Purpose.FRINGE, i, 7)),
                        at(i -> of(CHANCE, Purpose.FRINGE, i + 1, 7))),
                Arguments.of(
                        "counterpart",
                        at(i -> of(CHANCE, Purpose.FRINGE, 7, i)),
                        at(i -> of(CHANCE, Purpose.FRINGE, 7, i + 1))),
                Arguments.of(
                        "agent and counterpart changed places",
                        at(i -> of(CHANCE, Purpose.FRINGE, i, 7)),
                        at(i -> of(CHANCE, Purpose.FRINGE, 7, i))),
                Arguments.of(
                        "purpose",
                        at(i -> of(CHANCE, Purpose.INVENTIONS, i, 7)),
                        at(i -> of(CHANCE, Purpose.APPROVALS, i, 7))),
                Arguments.of(
                        "replicate",
                        at(i -> of(new Chance(1, i), Purpose.FRINGE, 1, 7)),
                        at(i -> of(new Chance(1, i + 1), Purpose.FRINGE, 1, 7))),
                Arguments.of(
                        "seed",
                        at(i -> of(new Chance(i, 1), Purpose.FRINGE, 1, 7)),
                        at(i -> of(new Chance(i + 1, 1), Purpose.FRINGE, 1, 7))),
                Arguments.of(
                        "seed and replicate changed places",
                        at(i -> of(new Chance(i, 3), Purpose.FRINGE, 1, 7)),
                        at(i -> of(new Chance(3, i), Purpose.FRINGE, 1, 7))));
    }

    /**
     * χ² on a grid of 32 × 32 cells, 1 023 degrees of freedom, 200 000 pairs: uniform and independent at once.
     * α = 10⁻⁴ for each of eleven pairs of streams, seed fixed. Power: a share 0.02 of pairs that repeat one number
     * would be caught with probability above 0.99.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void neighbouringKeysGiveIndependentUniformNumbers(
            String what, IntToDoubleFunction one, IntToDoubleFunction other) {
        double[] counts = new double[GRID * GRID];
        for (int i = 0; i < DRAWS; i++) {
            int row = (int) (one.applyAsDouble(i) * GRID);
            int column = (int) (other.applyAsDouble(i) * GRID);
            counts[row * GRID + column]++;
        }
        double expected = (double) DRAWS / counts.length;
        double statistic = Arrays.stream(counts)
                .map(c -> (c - expected) * (c - expected) / expected)
                .sum();
        double p = 1 - new ChiSquaredDistribution(counts.length - 1).cumulativeProbability(statistic);
        assertThat(p).as("%s: χ² = %.1f", what, statistic).isBetween(1e-4, 1 - 1e-4);
    }

    /** Under independence r is normal with s.d. 1/√n; limit 4 s.d., so α = 6·10⁻⁵ for each of eleven pairs. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void neighbouringKeysAreNotCorrelated(String what, IntToDoubleFunction one, IntToDoubleFunction other) {
        double[] x = IntStream.range(0, DRAWS).mapToDouble(one).toArray();
        double[] y = IntStream.range(0, DRAWS).mapToDouble(other).toArray();
        double r = new PearsonsCorrelation().correlation(x, y);
        assertThat(Math.abs(r)).as(what).isLessThan(4 / Math.sqrt(DRAWS));
    }

    /** One character's lowest bit moves half of the id's bits: 4 s.e. of 64 000 tosses, α = 6·10⁻⁵. */
    @Test
    void aNameThatDiffersInOneBitHasAnUnrelatedId() {
        int names = 1000;
        int moved = 0;
        for (int i = 0; i < names; i++) {
            char last = (char) ('a' + 2 * (i % 13));
            String stem = "Firm " + i + " ";
            moved += Long.bitCount(Chance.id(stem + last) ^ Chance.id(stem + (char) (last ^ 1)));
        }
        double tosses = names * 64.0;
        assertThat(moved / tosses).isBetween(0.5 - 2 / Math.sqrt(tosses), 0.5 + 2 / Math.sqrt(tosses));
    }

    @Test
    void idsTellNamesApartThatHashCodesConfuse() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(Chance.id("Aa")).isNotEqualTo(Chance.id("BB"));
        assertThat(Chance.id("")).isNotEqualTo(Chance.id("\0")).isNotEqualTo(Chance.NOBODY);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        long again = new Chance(1, 0).key(Purpose.INVENTIONS, Chance.id("Ericsson"), Chance.NOBODY);
        assertThat(again).isEqualTo(KEY);
        assertThat(Chance.uniform(again, 2, 5, 0)).isEqualTo(Chance.uniform(KEY, 2, 5, 0));
    }

    @Test
    void manyQuestionsAtOnceHaveTheAnswersOfEach() {
        long[] keys = LongStream.range(0, 37).map(i -> KEY + i).toArray();
        long[] decisions = new long[keys.length];
        double[] numbers = new double[keys.length];

        Chance.decide(keys, keys.length, 5, decisions);
        for (int draw = 0; draw < 3; draw++) {
            Chance.uniform(decisions, keys.length, draw, new long[keys.length], numbers);
            for (int n = 0; n < keys.length; n++) {
                assertThat(numbers[n]).isEqualTo(Chance.uniform(keys[n], 0, 5, draw));
            }
        }
    }

    @Test
    void noNumberIsZeroOrOneAndEachHasAnExactComplement() {
        for (int i = 0; i < DRAWS; i++) {
            double u = Chance.uniform(KEY, 0, i, 0);
            assertThat(u > 0 && u < 1 && 1 - (1 - u) == u).isTrue();
        }
    }

    @Test
    void purposesHaveCodesOfTheirOwn() {
        assertThat(Purpose.values())
                .extracting(Purpose::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 1);
    }

    private static IntToDoubleFunction at(IntToDoubleFunction stream) {
        return stream;
    }

    private static double of(Chance chance, Purpose purpose, long agent, long counterpart) {
        return Chance.uniform(chance.key(purpose, agent, counterpart), 2, 5, 0);
    }
}
