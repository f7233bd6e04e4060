package org.sepsim.mechanism.choice;

/**
 * M12: who supplies a nation. The utility of vendor j is {@code V = b_q ln q - b_p ln p + zeta * installed share + home - distrust}; its exponential is asked for in factors, so that each is
 * computed once for all nations or all generations that share it.
 */
public interface VendorChoice {
    /** {@code q^b_q p^-b_p}. */
    double attraction(double quality, double price);

    /**
     * The exponent of loyalty, {@code zeta * installed share}; the caller takes the exponential of all at once.
     *
     * @param installedShare in [0, 1]
     */
    double loyalty(double installedShare);

    /** Added to utility where the vendor is at home. */
    double home();

    /** Share of a vendor's goodwill that is lost in a year. */
    double goodwillDepreciation();

    /** Elasticity of choice to price, b_p. */
    double priceElasticity();

    /**
     * Shares of what moves.
     *
     * @param weight {@code access * e^V}, 0 for banned vendors; overwritten with the shares, which sum to 1 if any weight is positive
     * @param nest which vendors resemble each other: {@code nest[j - from]}, at least 0 and small, is the nest of vendor j; a rule without nests does not read it
     * @param from first element
     * @param to one past the last element
     * @return the inclusive value, {@code sum of weights} or its nested counterpart, whose logarithm is the expected utility of the choice; 0 if nobody may sell
     */
    double shares(double[] weight, int[] nest, int from, int to);
}
