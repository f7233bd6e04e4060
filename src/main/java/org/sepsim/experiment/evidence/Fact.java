package org.sepsim.experiment.evidence;

import java.util.function.ToDoubleFunction;

/**
 * A stylised fact that worlds should show.
 *
 * @param id as the documents call it
 * @param statement the fact and its statistic
 * @param emergent whether no rule says so and no parameter was set to it; else it is built in
 * @param low least value at which it holds
 * @param high greatest value
 * @param statistic what is taken of a run
 */
record Fact(
        String id, String statement, boolean emergent, double low, double high, ToDoubleFunction<RunYears> statistic) {
    boolean holds(double value) {
        return low <= value && value <= high;
    }
}
