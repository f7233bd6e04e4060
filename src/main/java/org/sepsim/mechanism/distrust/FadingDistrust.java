package org.sepsim.mechanism.distrust;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Accusations are believed of opponents and forgotten with time: {@code distrust' = (1 - forget) distrust + incidents (1 - a)/2}.
 *
 * <p>Source: our choice of exponential forgetting, as of goodwill in Nerlove and Arrow (1962), Economica 29; credence by alignment is motivated reasoning, Kunda (1990), Psychological Bulletin 108.
 */
public record FadingDistrust(
        @Parameter(
                value = "share of distrust forgotten in a year",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.15",
                source = "our choice: half is left after about four years; swept 0.05-0.4")
        double forget)
        implements DistrustRule {
    public FadingDistrust {
        Check.within("forget", forget, 0, 1);
    }

    @Override
    public double next(double distrust, double incidents, double alignment) {
        return (1 - forget) * distrust + incidents * (1 - alignment) / 2;
    }
}
