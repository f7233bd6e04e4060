package org.sepsim.mechanism.competition;

/** M8: when a competition authority takes up the terms of a licensor, asked every January; what it orders binds the licensor and the makers at home in its jurisdiction. */
public interface CompetitionRule {
    /**
     * Most that a licensor may take of what it asks, in [0, 1]; at 1 an authority has nothing to object to.
     *
     * @param asked what all licensors together ask, as a share of the device's price; above 0
     */
    double allowed(double asked);

    /**
     * Whether it opens a case, and whether it still objects when it decides.
     *
     * @param overcharge what makers in its jurisdiction pay the licensor above what is allowed, billion USD a year; at least 0
     */
    boolean objects(double overcharge);

    /** Years from a case to its decision, at least 1. */
    int caseYears();

    /**
     * Fine that goes with an order, billion USD.
     *
     * @param royalties what makers in its jurisdiction pay the licensor, billion USD a year
     */
    double fine(double royalties);
}
