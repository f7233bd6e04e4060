package org.sepsim.mechanism.restriction;

/**
 * What speaks for an exclusion, weighted.
 *
 * @param bandwagon of nations that exclude already
 * @param distrust of the vendor
 * @param proposal that the nation has signed
 * @param retaliation for an exclusion of its own vendors
 */
public record Pressure(double bandwagon, double distrust, double proposal, double retaliation) {
    /** The sum. */
    public double total() {
        return bandwagon + distrust + proposal + retaliation;
    }
}
