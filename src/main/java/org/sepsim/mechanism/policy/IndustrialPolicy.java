package org.sepsim.mechanism.policy;

/** M13: how states back their industry. What they aim at and may spend are levers of the scenario; how that acts is the rule. */
public interface IndustrialPolicy {
    /** How much of the levers is put to work, in [0, 1]; at 0 nothing is done and nothing changes. */
    double strength();

    /**
     * What a state wants to give to the R&amp;D of its firms in a year, before it looks at its budget.
     *
     * @param rate part of gross domestic product for each unit of share that is missing, at least 0
     * @param goal share of essential patents aimed at, in [0, 1]
     * @param share the nation's share now, in [0, 1]
     * @param gdp gross domestic product, billion USD
     * @return billion USD, at least 0
     */
    double subsidy(double rate, double goal, double share, double gdp);

    /**
     * R&amp;D that public money adds to what firms would have done.
     *
     * @param publicMoney billion USD
     */
    double added(double publicMoney);

    /**
     * What is built towards when a state asks for so many base stations.
     *
     * @param target base stations asked for, any unit
     * @return in the same unit, at least the target
     */
    double aim(double target);

    /**
     * Factor on the coefficient of innovation of a generation, p' / p.
     *
     * @param ahead part of its base stations that stand ahead of demand, in [0, 1]
     */
    double innovationFactor(double ahead);
}
