package org.sepsim.mechanism.trade;

/** The rival of {@link ValueGap}: patents change hands with the whole firm or business only. */
public record NoPatentTrade() implements PatentTradeRule {
    @Override
    public double valuation(double yielded, double mood) {
        return yielded;
    }

    @Override
    public boolean pays(double toSeller, double toBuyer, double saving) {
        return false;
    }

    @Override
    public double cost(double saving) {
        return 0;
    }

    @Override
    public double lot() {
        return 0;
    }
}
