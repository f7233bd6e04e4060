package org.sepsim.experiment;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * When the order of two scenarios is known, though one looks again and again.
 *
 * <pre>{@code
 * d_1 .. d_r                              differences of paired worlds at look l
 * a_l = α / (K l (l + 1))                 Σ_l a_l = α/K
 * half = t_{1 − a_l/2}(r − 1) · sd(d) / √r
 * higher if mean − half > 0,  lower if mean + half < 0,  the same if |mean| + half < δ,  else open
 * }</pre>
 *
 * <p>Every look is a paired t test whose level is what it spends of α/K; each pair errs with probability α/K at most over all looks together, and so any of the K pairs
 * with α at most (Bonferroni; exact where differences are normal). Large effects are settled at once, small ones as soon as their noise allows.
 *
 * <p>Sources: elimination by intervals, Paulson (1964), Annals of Mathematical Statistics 35(1), 174–180; spending of α over looks, Lan and DeMets (1983), Biometrika
 * 70(3), 659–663; paired worlds with Bonferroni, Kim and Nelson (2001), ACM Transactions on Modeling and Computer Simulation 11(3), 251–273, whose
 * own triangle is drawn for the least difference worth telling and needs many more worlds where the true one is large.
 *
 * @param alpha probability of any wrong order, above 0 and below 1
 * @param pairs K, at least 1
 * @param indifference δ, difference of means that is worth telling, in the unit of the measure; above 0
 */
record SequentialT(double alpha, int pairs, double indifference) {
    /** What is known of a pair. */
    enum Order {
        /** More worlds are needed. */
        OPEN,
        /** The first is higher. */
        HIGHER,
        /** The first is lower. */
        LOWER,
        /** Whatever differs is less than is worth telling. */
        SAME
    }

    SequentialT {
        if (!(alpha > 0 && alpha < 1) || pairs < 1 || !(indifference > 0)) {
            throw new IllegalArgumentException(
                    "alpha must lie between 0 and 1, pairs be at least 1 and indifference above 0" + " but they are "
                            + alpha + ", " + pairs + ", " + indifference);
        }
    }

    /**
     * The order of a pair.
     *
     * @param differences first less second, by world
     * @param look how often it was looked at, this time too; at least 1
     */
    Order order(double[] differences, int look) {
        int r = differences.length;
        if (r < 2) {
            return Order.OPEN;
        }
        double mean = mean(differences);
        double level = alpha / pairs / look / (look + 1);
        double half = new TDistribution(null, r - 1).inverseCumulativeProbability(1 - level / 2)
                * Math.sqrt(variance(differences, mean) / r);
        if (mean - half > 0) {
            return Order.HIGHER;
        }
        if (mean + half < 0) {
            return Order.LOWER;
        }
        return Math.abs(mean) + half < indifference ? Order.SAME : Order.OPEN;
    }

    private static double mean(double[] differences) {
        double sum = 0;
        for (double difference : differences) {
            sum += difference;
        }
        return sum / differences.length;
    }

    private static double variance(double[] differences, double mean) {
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        return squares / (differences.length - 1);
    }
}
