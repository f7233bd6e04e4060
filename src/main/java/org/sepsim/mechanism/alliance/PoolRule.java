package org.sepsim.mechanism.alliance;

/** M6: when a licensor would rather have a pool license its patents to the many small licensees than do so itself. */
public interface PoolRule {
    /** Whether pools take and lose members at all; where not, the other methods are not asked. */
    boolean open();

    /**
     * A member's share of what the pool pays out.
     *
     * @param gross royalties due to it from the pool's licensees, billion USD a year
     */
    double poolIncome(double gross);

    /**
     * Income from agreements with each licensee.
     *
     * @param gross royalties due to it from them, billion USD a year
     * @param agreements how many it takes
     */
    double bilateralIncome(double gross, int agreements);
}
