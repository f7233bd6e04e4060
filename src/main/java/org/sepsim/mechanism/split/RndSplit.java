package org.sepsim.mechanism.split;

/** M1b: how a firm divides its R&amp;D among the specifications that are open for work. */
public interface RndSplit {
    /**
     * Weight of a specification; the firm's shares are weights over their sum.
     *
     * @param presentValue the firm's discounted sales and royalties from it over the horizon, billion USD; at least 0
     * @param revenue what the firm sells of its generation now, billion USD a quarter; at least 0
     */
    double weight(double presentValue, double revenue);

    /**
     * Weights of a specification for many firms.
     *
     * @param presentValue as above, by firm
     * @param revenue as above, by firm
     * @param room for as many numbers
     * @param weights receives them
     */
    default void weights(double[] presentValue, double[] revenue, double[] room, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(presentValue[i], revenue[i]);
        }
    }

    /** Interest at which the future is discounted, per year. */
    double discountRate();

    /** Years from research to the first sales that rest on it. */
    int gestationYears();

    /** Years of sales looked ahead, after gestation. */
    int horizonYears();
}
