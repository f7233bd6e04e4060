package org.sepsim.mechanism.welfare;

/**
 * The logsum, {@code CS = spend / b_p * ln sum over j not banned of e^V_j} (Small and Rosen 1981, Econometrica 49).
 *
 * <p>A ban never raises it. Where b_p is 0, utility has no price and 0 is returned; where spending is above 0 and nobody may sell, negative infinity.
 */
public record LogsumSurplus() implements WelfareRule {
    @Override
    public double consumerSurplus(double spend, double expectedUtility, double priceElasticity) {
        return spend > 0 && priceElasticity > 0 ? spend / priceElasticity * expectedUtility : 0;
    }

    @Override
    public void add(double[] spend, double[] expectedUtility, double priceElasticity, double[] surplus) {
        if (priceElasticity > 0) {
            divideAndAdd(spend, expectedUtility, priceElasticity, surplus);
        }
    }

    /** A loop without a branch, which the compiler turns into vectors. */
    private static void divideAndAdd(double[] spend, double[] utility, double elasticity, double[] surplus) {
        for (int c = 0; c < surplus.length; c++) {
            surplus[c] += spend[c] / elasticity * utility[c];
        }
    }
}
