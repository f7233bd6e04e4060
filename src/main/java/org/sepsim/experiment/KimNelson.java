package org.sepsim.experiment;

import org.apache.commons.math3.util.FastMath;

/**
 * When the order of two scenarios is known, looked at as often as one likes.
 *
 * <pre>{@code
 * D(r) = Σ_{i≤r} (x_i − y_i)                              paired worlds
 * S²   = variance of x_i − y_i over the first n₀ worlds
 * η    = ½ ((2α/K)^(−2/(n₀−1)) − 1),   h² = 2 η (n₀ − 1)
 * W(r) = max(0, (δ/2) (h² S²/δ² − r))
 * open while |D(r)| ≤ W(r), else the sign of D(r) is the order
 * }</pre>
 *
 * <p>With K pairs, all pairs whose means differ by δ or more are in their true order with probability at least 1 − α (normal differences): each pair errs
 * with probability α/K at most, and Bonferroni adds them up. A look at some r only errs less than one at every r.
 *
 * <p>Source: procedure KN, c = 1, of Kim and Nelson (2001), ACM Transactions on Modeling and Computer Simulation 11(3), 251–273; there K = k − 1 pairs
 * with the best are screened, here all k(k − 1)/2.
 *
 * @param alpha probability of any wrong order, above 0 and below 1
 * @param pairs K, at least 1
 * @param firstStage n₀, at least 2
 * @param indifference δ, difference of means that is worth telling, in the unit of the measure; above 0
 */
record KimNelson(double alpha, int pairs, int firstStage, double indifference) {
    /** What is known of a pair. */
    enum Order {
        /** More worlds are needed. */
        OPEN,
        /** The first is higher. */
        HIGHER,
        /** The first is lower. */
        LOWER,
        /** Both are the same in every world. */
        SAME
    }

    KimNelson {
        if (!(alpha > 0 && alpha < 1) || pairs < 1 || firstStage < 2 || !(indifference > 0)) {
            throw new IllegalArgumentException("alpha must lie between 0 and 1, pairs be at least 1, firstStage at least 2 and"
                    + " indifference above 0 but they are " + alpha + ", " + pairs + ", " + firstStage + ", "
                    + indifference);
        }
    }

    /** The order of a pair after as many worlds as there are differences, first less second. */
    Order order(double[] differences) {
        int r = differences.length;
        if (r < firstStage) {
            return Order.OPEN;
        }
        double sum = 0;
        for (double difference : differences) {
            sum += difference;
        }
        double hSquare = eta() * 2 * (firstStage - 1);
        double bound = Math.max(
                0, indifference / 2 * (hSquare * variance(differences) / (indifference * indifference) - r));
        if (Math.abs(sum) > bound) {
            return sum > 0 ? Order.HIGHER : Order.LOWER;
        }
        return bound > 0 ? Order.OPEN : Order.SAME;
    }

    private double eta() {
        return 0.5 * (FastMath.pow(2 * alpha / pairs, -2.0 / (firstStage - 1)) - 1);
    }

    private double variance(double[] differences) {
        double mean = 0;
        for (int i = 0; i < firstStage; i++) {
            mean += differences[i] / firstStage;
        }
        double squares = 0;
        for (int i = 0; i < firstStage; i++) {
            squares += (differences[i] - mean) * (differences[i] - mean);
        }
        return squares / (firstStage - 1);
    }
}
