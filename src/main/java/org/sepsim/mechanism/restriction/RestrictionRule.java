package org.sepsim.mechanism.restriction;

/** M9: when a nation excludes a vendor, and when it admits it again. Asked every January on every vendor that somebody excludes, distrusts or has signed a proposal against. */
public interface RestrictionRule {
    /** Slack for rounding in comparisons of pressure and hurdle: on the boundary a nation acts. */
    double SLACK = 1e-9;

    /** Whether anybody decides at all. */
    boolean decides();

    /**
     * What speaks for the exclusion.
     *
     * @param others share in [0, 1] of those that exclude the vendor among the nations that count for this one, from {@link Bandwagon}
     * @param distrust of the vendor, units of utility, at least 0
     * @param signed whether the nation has signed a proposal against the vendor
     * @param injured whether the vendor's home excludes a vendor of this nation
     */
    Pressure pressure(double others, double distrust, boolean signed, boolean injured);

    /** How much dependence on a vendor with this share in [0, 1] of what is installed speaks against its exclusion; at least 0. */
    double weighDependence(double share);

    /** How far pressure must fall below the hurdle before a ban is lifted; at least 0. */
    double hysteresis();

    /** What is believed of thresholds before anything is known. */
    ThresholdPrior prior();

    /** Whether a nation excludes the vendor. */
    default boolean excludes(Pressure pressure, Hurdle hurdle) {
        return excludes(pressure.total(), hurdle.total());
    }

    /** Whether a nation that excludes the vendor admits it again. */
    default boolean lifts(Pressure pressure, Hurdle hurdle) {
        return lifts(pressure.total(), hurdle.total());
    }

    /** Whether a nation excludes the vendor, by the sums. */
    default boolean excludes(double pressure, double hurdle) {
        return decides() && pressure >= hurdle - SLACK;
    }

    /** Whether a nation that excludes the vendor admits it again, by the sums. */
    default boolean lifts(double pressure, double hurdle) {
        return decides() && pressure < hurdle - hysteresis() - SLACK;
    }
}
