package org.sepsim.mechanism.rnd;

/** M1: how much a firm spends on R&amp;D next year. */
public interface RndBudget {
    /**
     * Next year's R&amp;D spending, before subsidies and before the limit of what the firm can pay.
     *
     * @param spend this year's spending E, billion USD; above 0
     * @param sales sales and licence income S of the year, billion USD; at least 0
     * @param target ratio of R&amp;D to sales to which the firm returns, rho; above 0
     * @param aspiration aspired sales A, billion USD; at least 0
     * @return billion USD, at least 0
     */
    double next(double spend, double sales, double target, double aspiration);

    /**
     * Next year's aspiration level.
     *
     * @param aspiration A, billion USD
     * @param sales S, billion USD
     */
    double aspiration(double aspiration, double sales);
}
