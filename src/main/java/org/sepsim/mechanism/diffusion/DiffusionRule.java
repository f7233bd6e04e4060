package org.sepsim.mechanism.diffusion;

/** M11: how a generation spreads in a nation. */
public interface DiffusionRule {
    /**
     * Share of a generation's potential that has adopted.
     *
     * @param years since launch; 0 and below give 0
     */
    double adopted(double years);

    /** The age at which a share of the potential has adopted: the inverse of {@link #adopted}. */
    double yearsUntil(double share);
}
