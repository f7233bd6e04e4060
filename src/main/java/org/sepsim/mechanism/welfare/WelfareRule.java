package org.sepsim.mechanism.welfare;

/** M14: what buyers gain from the choice they have. */
@FunctionalInterface
public interface WelfareRule {
    /**
     * Consumer surplus of a purchase, up to a constant: only its differences at equal spending have meaning.
     *
     * @param spend billion USD
     * @param expectedUtility {@code ln sum of e^V} over vendors that may sell
     * @param priceElasticity b_p, at least 0
     */
    double consumerSurplus(double spend, double expectedUtility, double priceElasticity);

    /**
     * Adds up what many buyers gain.
     *
     * @param spend by buyer, billion USD
     * @param expectedUtility by buyer, finite
     * @param priceElasticity b_p, at least 0
     * @param surplus by buyer; receives what each gains in addition to what stands there
     */
    default void add(double[] spend, double[] expectedUtility, double priceElasticity, double[] surplus) {
        for (int c = 0; c < surplus.length; c++) {
            surplus[c] += consumerSurplus(spend[c], expectedUtility[c], priceElasticity);
        }
    }
}
