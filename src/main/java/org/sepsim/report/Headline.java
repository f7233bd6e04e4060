package org.sepsim.report;

import java.util.List;
import org.sepsim.results.DifferenceText;
import org.sepsim.results.SeriesKey;

/**
 * A number by which worlds are told apart.
 *
 * @param name of a column, short
 * @param words what it is of an entity, such as {@code share of declared 5G families}
 * @param measure name of the measure
 * @param generation as in the store
 * @param unit how a difference is told
 */
record Headline(String name, String words, String measure, String generation, DifferenceText unit) {
    private static final DifferenceText MONEY = new DifferenceText(1, "billion USD");

    private static final Headline SURPLUS =
            new Headline("surplus", "consumer surplus", "consumer_surplus", "all", MONEY);
    private static final Headline PROFIT = new Headline("profit", "vendor profit", "vendor_profit", "all", MONEY);
    private static final Headline WELFARE = new Headline("welfare", "welfare", "welfare", "all", MONEY);

    /** What firms, and nations with their firms, compete for. */
    static final List<Headline> RACE = List.of(
            declared("4G"),
            declared("5G"),
            declared("6G"),
            new Headline("RAN", "share of RAN revenue", "ran_revenue_share", "all", DifferenceText.POINTS),
            new Headline("royalties", "royalty income", "royalty_income", "all", MONEY),
            PROFIT);

    /** What nations have beside. */
    static final List<Headline> NATIONS = List.of(SURPLUS, WELFARE);

    /** Of the world. */
    static final List<Headline> WORLD =
            List.of(SURPLUS, PROFIT, new Headline("outlay", "outlay of states", "state_outlay", "all", MONEY), WELFARE);

    private static Headline declared(String generation) {
        return new Headline(
                generation + " SEPs",
                "share of declared " + generation + " families",
                "declared_sep_share",
                generation,
                DifferenceText.POINTS);
    }

    boolean matches(SeriesKey key, String level) {
        return key.measure().equals(measure)
                && key.generation().equals(generation)
                && key.level().equals(level);
    }
}
