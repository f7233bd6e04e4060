package org.sepsim.mechanism.choice;

import java.util.stream.IntStream;

/** A choice asked by one buyer alone. */
public final class OneBuyer {
    private OneBuyer() {}

    /** Overwrites the weights with the shares and returns the inclusive value. */
    public static double shares(VendorChoice rule, double[] weight, int[] nest) {
        double[] inclusive = new double[1];
        rule.divide(weight, IntStream.range(0, weight.length).toArray(), nest, weight.length, inclusive);
        for (int j = 0; j < weight.length && inclusive[0] > 0; j++) {
            weight[j] /= inclusive[0];
        }
        return inclusive[0];
    }
}
