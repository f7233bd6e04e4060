package org.sepsim.mechanism.split;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/** The rival of {@link PresentValueSplit}: R&amp;D goes where the money is earned now, with a fixed part to what is not sold yet. */
public record FollowRevenue(
        @Parameter(
                value = "weight of a specification that earns nothing yet, relative to the firm's expected value of it",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice; swept 0-1")
        double exploration)
        implements RndSplit {
    public FollowRevenue {
        Check.within("exploration", exploration, 0, 1);
    }

    @Override
    public double weight(double presentValue, double revenue) {
        return 4 * revenue + exploration * presentValue / horizonYears();
    }

    @Override
    public double discountRate() {
        return 0.1;
    }

    @Override
    public int horizonYears() {
        return 10;
    }

    @Override
    public int gestationYears() {
        return 0;
    }
}
