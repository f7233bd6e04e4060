package org.sepsim.mechanism.restriction;

/**
 * What speaks against an exclusion.
 *
 * @param threshold the nation's own
 * @param dependence on the vendor, weighted
 */
public record Hurdle(double threshold, double dependence) {
    /** By a rule: the nation's threshold, and its dependence on a vendor with this share in [0, 1] of what is installed. */
    public static Hurdle of(RestrictionRule rule, double threshold, double share) {
        return new Hurdle(threshold, rule.weighDependence(share));
    }

    /** The sum. */
    public double total() {
        return threshold + dependence;
    }
}
