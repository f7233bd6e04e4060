package org.sepsim.mechanism.licensing;

/** M8: what small licensees and firms of vertical industries pay, who bargain with nobody. */
public interface SmallLicenceRule {
    /**
     * Aggregate rate of those who take licences, as a share of the device's price.
     *
     * @param asked what all licensors ask, under the caps in force; at least 0
     * @param offers offers among which royalties are divided: licensors who ask by themselves and pools, as the equivalent number of equal ones; at least 1
     * @param costShare cost of one licence over a year's sales of a small licensee; at least 0
     * @param realised what named makers pay of what is asked, in [0, 1]
     */
    double rate(double asked, double offers, double costShare, double realised);

    /** Part of small licensees' sales that is licensed at a rate, in [0, 1]. */
    double takeUp(double rate, double offers, double costShare);

    /** Cost of one licence, talks and reports, to a small licensee, billion USD a year. */
    double licenceCost();
}
