package org.sepsim.mechanism.rnd;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Symmetric slow adjustment, the rival of {@link AspirationBudget}: {@code d ln E = speed (ln(rho S) - ln E)}; without sales the gap counts as -1.
 *
 * <p>Source: partial adjustment of R&amp;D to its desired level, Hall, Griliches and Hausman (1986), International Economic Review 27.
 */
public record PartialAdjustment(
        @Parameter(
                value = "share of the gap to the target closed in a year",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice: R&D is close to a random walk (Hall, Griliches and Hausman 1986)")
        double speed)
        implements RndBudget {
    public PartialAdjustment {
        Check.within("speed", speed, 0, 1);
    }

    @Override
    public double next(double spend, double sales, double target, double aspiration) {
        return sales <= 0
                ? spend * FastMath.exp(-speed)
                : spend * FastMath.exp(speed * FastMath.log(target * sales / spend));
    }

    @Override
    public double aspiration(double aspiration, double sales) {
        return sales;
    }
}
