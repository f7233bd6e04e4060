package org.sepsim.mechanism.invention;

import org.sepsim.random.Exp;
import org.sepsim.random.Log;

/** M4: how many patent families a firm's knowledge yields in a quarter. */
public interface InventionRule {
    /** Logarithm of families per year at one billion USD of effective knowledge, a0. */
    double logProductivity();

    /** Elasticity of families with respect to knowledge, beta. */
    double elasticity();

    /** Part of the advantage that the 3G record shows which a firm keeps from one generation to the next. */
    double carryOver();

    /** Standard deviation of the logarithm of firms' productivity beyond what their 3G families tell, s. */
    double productivitySpread();

    /**
     * Mean of the quarter's families of all fields together, for a firm without advantage: {@code exp(a0) Z^beta / 4}; the part of a specification is its part of Z times the exponential of
     * the firm's advantage there.
     *
     * @param knowledge Z, billion USD of 2015; at least 0
     */
    default double quarterlyMean(double knowledge) {
        return knowledge <= 0 ? 0 : Exp.any(logProductivity() + elasticity() * Log.of(knowledge)) / 4;
    }

    /**
     * The means of many firms at once, each as {@link #quarterlyMean(double)} gives it.
     *
     * @param knowledge Z by firm, billion USD of 2015; at least 0
     * @param logs overwritten
     * @param means receives them
     */
    default void quarterlyMeans(double[] knowledge, double[] logs, double[] means) {
        for (int i = 0; i < knowledge.length; i++) {
            logs[i] = knowledge[i] <= 0 ? 0 : logProductivity() + elasticity() * Log.of(knowledge[i]);
        }
        Exp.any(logs, means);
        for (int i = 0; i < knowledge.length; i++) {
            means[i] = knowledge[i] <= 0 ? 0 : means[i] / 4;
        }
    }

    /**
     * The number of families, from two uniform numbers; never falls when the mean rises at the same two.
     *
     * @param mean at least 0
     * @param first uniform in (0, 1)
     * @param second uniform in (0, 1)
     */
    int families(double mean, double first, double second);

    /**
     * The numbers of many firms at once, each as {@link #families(double, double, double)} gives it.
     *
     * @param mean at least 0
     * @param first uniform in (0, 1); may be overwritten
     * @param second uniform in (0, 1)
     * @param count how many of the first elements
     * @param families receives the numbers
     */
    default void families(double[] mean, double[] first, double[] second, int count, int[] families) {
        for (int n = 0; n < count; n++) {
            families[n] = families(mean[n], first[n], second[n]);
        }
    }
}
