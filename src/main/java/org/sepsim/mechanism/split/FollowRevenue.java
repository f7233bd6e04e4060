package org.sepsim.mechanism.split;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * The rival of {@link PresentValueSplit}: R&amp;D goes where the money is earned now, {@code weight_ig = 4 s_ig + x PV_ig / H}.
 *
 * <p>s is the quarter's sales, so 4 s a year's; PV/H is the expected value a year, which keeps some work on what is not sold yet. Source: our choice, after budgets set as a share of sales
 * (Nelson and Winter 1982).
 */
public record FollowRevenue(
        @Parameter(
                value = "weight of expected sales a year relative to present sales, x",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice; swept 0-1")
        double exploration,

        @Parameter(
                value = "discount rate",
                unit = "1/year",
                min = 0,
                max = 0.5,
                def = "0.1",
                source = "usual hurdle rate of R&D projects, 8-15 %")
        double discountRate,

        @Parameter(
                value = "years looked ahead",
                unit = "years",
                min = 1,
                max = 20,
                def = "10",
                source = "one generation lasts about ten years")
        int horizonYears)
        implements RndSplit {
    public FollowRevenue {
        Check.within("exploration", exploration, 0, 1);
        Check.within("discountRate", discountRate, 0, 0.5);
        Check.within("horizonYears", horizonYears, 1, 20);
    }

    @Override
    public double weight(double presentValue, double revenue) {
        return 4 * revenue + exploration * presentValue / horizonYears;
    }

    @Override
    public int gestationYears() {
        return 0;
    }
}
