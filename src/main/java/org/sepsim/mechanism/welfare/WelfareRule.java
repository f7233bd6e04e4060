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
}
