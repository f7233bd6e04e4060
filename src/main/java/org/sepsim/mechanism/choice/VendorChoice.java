package org.sepsim.mechanism.choice;

import org.sepsim.random.Exp;
import org.sepsim.random.Log;

/**
 * M12: who supplies a nation. The utility of vendor j is {@code V = b_q ln q - b_p ln p + zeta * installed share + home - distrust}; its exponential is asked for in factors, so that each is
 * computed once for all nations or all generations that share it.
 */
public interface VendorChoice {
    /** {@code q^b_q p^-b_p}. */
    default double attraction(double qualityRatio, double priceRatio) {
        return Exp.any(quality() * Log.of(qualityRatio) - dearness(priceRatio));
    }

    /** {@code b_p ln p}, which {@link #attractions} asks for. */
    default double dearness(double priceRatio) {
        return priceElasticity() * Log.of(priceRatio);
    }

    /**
     * The attractions of many vendors at once, each as {@link #attraction} gives it.
     *
     * @param qualityRatio by vendor, for the first of them
     * @param dearness from {@link #dearness}
     * @param vendors how many there are
     * @param exponent overwritten; as long as {@code attraction}
     * @param attraction receives them
     */
    default void attractions(
            double[] qualityRatio, double[] dearness, int vendors, double[] exponent, double[] attraction) {
        double weight = quality();
        for (int j = 0; j < vendors; j++) {
            exponent[j] = weight * Log.of(qualityRatio[j]) - dearness[j];
        }
        Exp.any(exponent, attraction);
    }

    /** Weight of the logarithm of quality, b_q. */
    double quality();

    /** Weight of a vendor's share of what is installed, zeta. */
    double installed();

    /** Added to utility where the vendor is at home. */
    double home();

    /** Share of a vendor's goodwill that is lost in a year. */
    double goodwillDepreciation();

    /** Elasticity of choice to price, b_p. */
    double priceElasticity();

    /**
     * Divides what moves, for many buyers at once: a vendor has an array with an element for each buyer.
     *
     * @param weight {@code access * e^V} by vendor and buyer, 0 for banned vendors; a vendor's share is its weight over the buyer's inclusive value, for which a rule may rewrite the weights
     * @param nest which vendors resemble each other, at least 0 and small; a rule without nests does not read it
     * @param vendors how many there are, the first in {@code weight} and {@code nest}
     * @param inclusive by buyer, as many as there are; receives the inclusive value, {@code sum of weights} or its nested counterpart, whose logarithm is the expected utility of the choice; 0 if nobody may sell
     */
    void divide(double[][] weight, int[] nest, int vendors, double[] inclusive);
}
