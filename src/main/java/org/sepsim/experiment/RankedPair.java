package org.sepsim.experiment;

import org.sepsim.experiment.SequentialT.Order;

/**
 * What is known of the order of two scenarios.
 *
 * @param first name of one
 * @param second name of the other
 * @param meanDifference mean of first less second over the worlds of both, in the unit of the measure; above zero where the first is better
 * @param replicates how many worlds
 * @param order of the first against the second: {@code HIGHER} if it is better
 */
record RankedPair(String first, String second, double meanDifference, int replicates, Order order) {
    boolean open() {
        return order == Order.OPEN;
    }
}
