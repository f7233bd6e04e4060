package org.sepsim.mechanism.invention;

import org.apache.commons.math3.util.FastMath;

/** M4: how many patent families a firm's knowledge yields in a quarter. */
public interface InventionRule {
    /** Logarithm of families per year at one billion USD of effective knowledge, a0. */
    double logProductivity();

    /** Elasticity of families with respect to knowledge, beta. */
    double elasticity();

    /** Standard deviation of the logarithm of firms' productivity beyond what their 3G families tell, s. */
    double productivitySpread();

    /**
     * Mean of the quarter's families of all fields together: {@code exp(a0 + a) Z^beta / 4}; the part of a specification is its part of Z.
     *
     * @param logAdvantage a, the firm's own productivity in logarithms
     * @param knowledge Z, billion USD of 2015; at least 0
     */
    default double quarterlyMean(double logAdvantage, double knowledge) {
        return knowledge <= 0
                ? 0
                : FastMath.exp(logProductivity() + logAdvantage + elasticity() * FastMath.log(knowledge)) / 4;
    }

    /**
     * The number of families, from two uniform numbers; never falls when the mean rises at the same two.
     *
     * @param mean at least 0
     * @param first uniform in (0, 1)
     * @param second uniform in (0, 1)
     */
    int families(double mean, double first, double second);
}
