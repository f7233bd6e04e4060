package org.sepsim.mechanism.trade;

/** M8: which patents change hands on the market. */
public interface PatentTradeRule {
    /**
     * What a firm makes of a patent, relative to what it could ask for it.
     *
     * @param yielded what came of what it asked last year, in [0, 1]
     * @param mood the firm's view of the year, uniform in (0, 1)
     */
    double valuation(double yielded, double mood);

    /**
     * Whether a trade pays.
     *
     * @param toSeller valuation of the seller, at least 0
     * @param toBuyer valuation of the buyer, at least 0
     * @param saving part of the cost that a marketplace saves, in [0, 1]
     */
    boolean pays(double toSeller, double toBuyer, double saving);

    /** Cost of a trade as a part of what the buyer values, in [0, 1). */
    double cost(double saving);

    /** Part of its families of a specification that a firm sells at once. */
    double lot();
}
