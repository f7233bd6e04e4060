package org.sepsim.mechanism.access;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Recovery by domestic substitution, stepped exactly: {@code phi' = 1 - (1 - phi) exp(-sigma E_sub dt)}.
 *
 * <p>Source: our choice of an exponential approach; the rate is free (Huawei replaced more than 13 000 parts within about three years).
 */
public record SubstitutionRecovery(
        @Parameter(
                value = "rate of substitution at the chip R&D of before the control, sigma",
                unit = "1/year",
                min = 0,
                max = 2,
                def = "0.25",
                source = "our choice, free; swept 0.05-0.6")
        double rate)
        implements AccessRecovery {
    public SubstitutionRecovery {
        Check.within("rate", rate, 0, 2);
    }

    @Override
    public double next(double access, double effort, double years) {
        return 1 - (1 - access) * FastMath.exp(-rate * effort * years);
    }
}
