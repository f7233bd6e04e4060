package org.sepsim.mechanism.capital;

/** M2: how R&amp;D spending becomes knowledge. */
public interface RndCapital {
    /** Share of the capital that is left after a quarter. */
    double quarterlyRetention();

    /**
     * What a unit of R&amp;D spending adds to capital.
     *
     * @param years years since the start of 2005
     */
    double productivity(double years);

    /** Depreciation per year. */
    double yearlyDepreciation();
}
