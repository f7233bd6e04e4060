package org.sepsim.mechanism.choice;

import java.util.Arrays;

/** A choice asked by one buyer alone. */
public final class OneBuyer {
    private OneBuyer() {}

    /** Overwrites the weights with the shares and returns the inclusive value. */
    public static double shares(VendorChoice rule, double[] weight, int[] nest) {
        double[] inclusive = new double[1];
        double[][] row = Arrays.stream(weight).mapToObj(w -> new double[] {w}).toArray(double[][]::new);
        rule.divide(row, nest, weight.length, inclusive);
        Arrays.setAll(weight, j -> inclusive[0] > 0 ? row[j][0] / inclusive[0] : 0);
        return inclusive[0];
    }
}
