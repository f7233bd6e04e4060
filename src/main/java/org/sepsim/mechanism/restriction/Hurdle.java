package org.sepsim.mechanism.restriction;

/**
 * What speaks against an exclusion.
 *
 * @param threshold the nation's own
 * @param dependence on the vendor, weighted
 */
public record Hurdle(double threshold, double dependence) {
    /** The sum. */
    public double total() {
        return threshold + dependence;
    }
}
