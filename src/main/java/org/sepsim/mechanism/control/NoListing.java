package org.sepsim.mechanism.control;

/** Only dated controls and the lever of the scenario. */
public record NoListing() implements ListingRule {
    @Override
    public boolean lists(double distrust, double share, boolean kin) {
        return false;
    }

    @Override
    public double depth(double reach) {
        return 0;
    }

    @Override
    public String told(double distrust, double share, boolean kin) {
        return "";
    }
}
