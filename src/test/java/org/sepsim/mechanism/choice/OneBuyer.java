package org.sepsim.mechanism.choice;

/** A choice asked by one buyer alone. */
public final class OneBuyer {
    private OneBuyer() {}

    /** Overwrites the weights with the shares and returns the inclusive value. */
    public static double shares(VendorChoice rule, double[] weight, int[] nest) {
        double[] inclusive = new double[1];
        rule.shares(weight, nest, weight.length, inclusive);
        return inclusive[0];
    }
}
