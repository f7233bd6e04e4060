package org.sepsim.mechanism.welfare;

/** {@code CS = spend / b_p * ln sum over j not banned of e^V_j} (Small and Rosen 1981, Econometrica 49). */
public record LogsumSurplus() implements WelfareRule {
    @Override
    public double consumerSurplus(double spend, double expectedUtility, double priceElasticity) {
        return spend > 0 && priceElasticity > 0 ? spend / priceElasticity * expectedUtility : 0;
    }
}
