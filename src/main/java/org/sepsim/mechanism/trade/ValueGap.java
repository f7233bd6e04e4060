package org.sepsim.mechanism.trade;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Patents go from those who value them less to those who value them more, if the difference pays for the trade.
 *
 * <pre>{@code
 * v_i = yielded_i (1 + spread (2 u_i - 1)),   trade if v_buyer (1 - cost (1 - saving)) > v_seller,   price midway
 * }</pre>
 *
 * <p>yielded is what last year's licences brought of what was asked: holders in disputes or without licences make less of a patent than others. Sources: gains from trade in patents and their cost as in Serrano (2010), RAND Journal of
 * Economics 41; that marketplaces lower search cost is their purpose.
 */
public record ValueGap(
        @Parameter(
                value = "cost of a trade as a part of what the buyer values",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.3",
                source = "our choice: search, review and brokers; swept 0.1-0.6")
        double tradeCost,

        @Parameter(
                value = "how far firms' views of a patent differ in a year, up or down",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.15",
                source = "our choice; swept 0-0.4")
        double spread,

        @Parameter(
                value = "part of a firm's families of a specification sold at once",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.1",
                source = "our choice: packages of tens to hundreds of families; swept 0.02-0.5")
        double lot)
        implements PatentTradeRule {
    public ValueGap {
        Check.within("tradeCost", tradeCost, 0, 1);
        Check.within("spread", spread, 0, 1);
        Check.within("lot", lot, 0, 1);
    }

    @Override
    public double valuation(double yielded, double mood) {
        return yielded * (1 + spread * (2 * mood - 1));
    }

    @Override
    public boolean pays(double toSeller, double toBuyer, double saving) {
        return toBuyer * (1 - cost(saving)) > toSeller;
    }

    @Override
    public double cost(double saving) {
        return tradeCost * (1 - saving);
    }
}
