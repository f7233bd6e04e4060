package org.sepsim.mechanism.diffusion;

/** M11: how a generation spreads in a nation. */
public interface DiffusionRule {
    /**
     * Share of a generation's potential that has adopted.
     *
     * @param years since launch; 0 and below give 0
     */
    double adopted(double years);

    /**
     * The rule for a nation in which a generation is launched later than in the first one.
     *
     * @param years from the world's first launch of the generation to the nation's, at least 0
     */
    DiffusionRule launchedAfter(double years);

    /**
     * Adopted share by age in quarters, from 0 on.
     *
     * @param count of ages
     */
    double[] adoptedByQuarter(int count);

    /** The age at which a share of the potential has adopted: the inverse of {@link #adopted}. */
    double yearsUntil(double share);

    /**
     * The age to which a step brings a generation whose innovation is hastened: that at which it would have as many adopters without.
     *
     * @param years age before the step; above 0
     * @param innovationFactor p'/p during the step, at least 1; 1 gives {@code years + step}
     * @param step years, at least 0
     */
    double hastened(double years, double innovationFactor, double step);
}
