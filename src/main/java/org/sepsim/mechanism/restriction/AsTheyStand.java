package org.sepsim.mechanism.restriction;

/** Restrictions stay as the dated events of the scenario leave them. */
public record AsTheyStand() implements RestrictionRule {
    private static final Pressure NONE = new Pressure(0, 0, 0, 0);

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public Pressure pressure(double others, double distrust, boolean signed, boolean injured) {
        return NONE;
    }

    @Override
    public double weighDependence(double share) {
        return 0;
    }

    @Override
    public double hysteresis() {
        return 0;
    }

    @Override
    public ThresholdPrior prior() {
        return new ThresholdPrior(0, 1);
    }
}
