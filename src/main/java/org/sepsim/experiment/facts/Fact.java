package org.sepsim.experiment.facts;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A stylised fact that worlds should show, by one statistic.
 *
 * @param id as the documents call it
 * @param label a word or two for charts
 * @param statement the fact and its statistic
 * @param origin whether it is emergent: no rule says so and no parameter was set to it
 * @param range where it holds
 * @param measure how it is measured
 */
record Fact(String id, String label, String statement, Origin origin, Range range, Measured measure) {
    /**
     * Whether rules put the fact in.
     *
     * @param emergent whether none does
     * @param why in words
     */
    record Origin(boolean emergent, String why) {
        static Origin emergent(String why) {
            return new Origin(true, why);
        }

        static Origin builtIn(String why) {
            return new Origin(false, why);
        }

        String label() {
            return emergent ? "emergent" : "built in";
        }
    }

    /**
     * Where a fact holds, both ends included.
     *
     * @param low least value; negative infinity for none
     * @param high greatest value; infinity for none
     * @param source of the range
     */
    record Range(double low, double high, String source) {
        static Range of(double low, double high, String source) {
            return new Range(low, high, source);
        }

        static Range atLeast(double low, String source) {
            return new Range(low, Double.POSITIVE_INFINITY, source);
        }

        static Range atMost(double high, String source) {
            return new Range(Double.NEGATIVE_INFINITY, high, source);
        }

        boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /** How a statistic comes about. */
    sealed interface Measured {
        /** What is taken of each world. */
        List<ToDoubleFunction<Twins>> numbers();
    }

    /**
     * One number of each world.
     *
     * @param statistic the number; NaN where a world has none
     */
    record InAWorld(ToDoubleFunction<Twins> statistic) implements Measured {
        @Override
        public List<ToDoubleFunction<Twins>> numbers() {
            return List.of(statistic);
        }
    }

    /**
     * One number of many worlds, such as how often something happens.
     *
     * @param numbers what is taken of each world
     * @param statistic of the numbers, world by number
     */
    record OverWorlds(List<ToDoubleFunction<Twins>> numbers, ToDoubleFunction<double[][]> statistic)
            implements Measured {
        OverWorlds {
            numbers = List.copyOf(numbers);
        }
    }

    boolean holds(double value) {
        return range.holds(value);
    }
}
