package org.sepsim.mechanism.capital;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Perpetual inventory with falling research productivity.
 *
 * <pre>{@code
 * K' = (1 - delta_q) K + e exp(-decline t),   delta_q = 1 - (1 - delta)^(1/4)
 * }</pre>
 *
 * <p>K in billion USD of 2015, e the quarter's spend in the same unit, t years since 2005. Sources: Griliches (1979), Bell Journal of Economics 10, for the
 * stock; delta 15 % is the convention (Hall, Mairesse and Mohnen 2010, range 10-30 %); decline ln 2/13 after Bloom, Jones, Van Reenen and Webb (2020), AER 110.
 */
public record PerpetualInventory(
        @Parameter(
                value = "depreciation of R&D capital",
                unit = "1/year",
                min = 0.05,
                max = 0.4,
                def = "0.15",
                source = "Hall, Mairesse and Mohnen (2010): 0.10-0.30")
        double depreciation,

        @Parameter(
                value = "fall of research productivity",
                unit = "1/year",
                min = 0,
                max = 0.15,
                def = "0.0533",
                source = "Bloom, Jones, Van Reenen and Webb (2020): halving in 13 years")
        double decline)
        implements RndCapital {
    public PerpetualInventory {
        Check.within("depreciation", depreciation, 0.05, 0.4);
        Check.within("decline", decline, 0, 0.15);
    }

    /** Next period's stock: {@code (1 - depreciation) stock + spend}, all of one period. */
    public static double next(double stock, double spend, double depreciation) {
        return (1 - depreciation) * stock + spend;
    }

    /** The depreciation of a quarter of which four make a year's: {@code 1 - (1 - yearly)^(1/4)}. */
    public static double quarterly(double yearly) {
        return 1 - FastMath.pow(1 - yearly, 0.25);
    }

    /** End-of-period stock of a firm whose spending has always grown at {@code growth}: {@code spend (1 + growth) / (growth + depreciation)}. */
    public static double steadyState(double spend, double growth, double depreciation) {
        return spend * (1 + growth) / (growth + depreciation);
    }

    @Override
    public double quarterlyRetention() {
        return 1 - quarterly(depreciation);
    }

    @Override
    public double productivity(double years) {
        return FastMath.exp(-decline * years);
    }

    @Override
    public double yearlyDepreciation() {
        return depreciation;
    }
}
