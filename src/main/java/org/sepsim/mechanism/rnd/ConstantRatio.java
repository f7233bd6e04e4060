package org.sepsim.mechanism.rnd;

/**
 * R&amp;D is a fixed share of sales at once: {@code E = rho S}. Kept to be rejected: it would cut R&amp;D with every fall of sales, which the record of
 * firms under sanction does not show.
 */
public record ConstantRatio() implements RndBudget {
    @Override
    public double next(double spend, double sales, double target, double aspiration) {
        return target * sales;
    }

    @Override
    public double aspiration(double aspiration, double sales) {
        return sales;
    }
}
