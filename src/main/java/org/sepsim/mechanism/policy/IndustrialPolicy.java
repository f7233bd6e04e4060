package org.sepsim.mechanism.policy;

/** M13: what a nation gives to its firms' R&amp;D. */
public interface IndustrialPolicy {
    /**
     * Subsidy to the R&amp;D of a nation's firms in a year, before crowding-out.
     *
     * @param goal share of essential patents aimed at, in [0, 1]
     * @param share the nation's share now, in [0, 1]
     * @param gdp gross domestic product, billion USD
     * @return billion USD, at least 0
     */
    double subsidy(double goal, double share, double gdp);
}
