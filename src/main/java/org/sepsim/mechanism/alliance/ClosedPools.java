package org.sepsim.mechanism.alliance;

/** Pools keep the members that dated events give them. */
public record ClosedPools() implements PoolRule {
    @Override
    public boolean open() {
        return false;
    }

    @Override
    public double poolIncome(double gross) {
        return gross;
    }

    @Override
    public double bilateralIncome(double gross, int agreements) {
        return gross;
    }
}
