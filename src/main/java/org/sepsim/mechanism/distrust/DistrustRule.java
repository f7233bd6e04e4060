package org.sepsim.mechanism.distrust;

/** M9: how a nation's distrust of a foreign vendor follows from incidents. */
@FunctionalInterface
public interface DistrustRule {
    /**
     * Distrust in the new year.
     *
     * @param distrust in the old year, units of utility, at least 0
     * @param incidents weight of what was laid at the door of the vendor's home since last January, at least 0
     * @param alignment of the nation with the vendor's home, in [-1, 1]
     */
    double next(double distrust, double incidents, double alignment);
}
