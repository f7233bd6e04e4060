package org.sepsim.mechanism.choice;

/**
 * M12: who supplies a nation. The utility of vendor j is {@code V = b_q ln q - b_p ln p + zeta * installed share + home - distrust}; its exponential is asked for in factors, so that each is
 * computed once for all nations or all generations that share it.
 */
public interface VendorChoice {
    /** {@code q^b_q p^-b_p}. */
    double attraction(double quality, double price);

    /** Weight of a vendor's share of what is installed, zeta. */
    double installed();

    /** Added to utility where the vendor is at home. */
    double home();

    /** Share of a vendor's goodwill that is lost in a year. */
    double goodwillDepreciation();

    /** Elasticity of choice to price, b_p. */
    double priceElasticity();

    /**
     * Shares of what moves, of many buyers at once: row j holds vendor j's element for each buyer, so that buyers lie side by side.
     *
     * @param weight {@code access * e^V} at {@code vendor * buyers + buyer}, 0 for banned vendors; overwritten with the shares, which sum over vendors to 1 if any weight is positive and are 0 otherwise
     * @param nest which vendors resemble each other: {@code nest[j]}, at least 0 and small, is the nest of vendor j; a rule without nests does not read it
     * @param vendors number of rows
     * @param inclusive by buyer, as many as there are; receives the inclusive value, {@code sum of weights} or its nested counterpart, whose logarithm is the expected utility of the choice; 0 if nobody may sell
     */
    void shares(double[] weight, int[] nest, int vendors, double[] inclusive);
}
