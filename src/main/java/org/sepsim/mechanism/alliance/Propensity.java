package org.sepsim.mechanism.alliance;

import org.sepsim.model.Check;

/** {@code p_ij = c cos(F_i, F_j) - r sum over m of s_im s_jm + h alignment}, the weights c, r and h at least 0 and made to sum to 1. */
final class Propensity {
    private Propensity() {}

    /** The weights as they are given; at least one must be above 0. */
    static void check(double compatibility, double rivalry, double politics) {
        Check.within("compatibility", compatibility, 0, 1);
        Check.within("rivalry", rivalry, 0, 1);
        Check.within("politics", politics, 0, 1);
        Check.positive("the sum of compatibility, rivalry and politics", compatibility + rivalry + politics);
    }

    /** A term's weight over their sum; most are given with sum 1, by which nothing need be divided. */
    static double share(double weight, double compatibility, double rivalry, double politics) {
        double sum = compatibility + rivalry + politics;
        return sum == 1 ? weight : weight / sum;
    }
}
