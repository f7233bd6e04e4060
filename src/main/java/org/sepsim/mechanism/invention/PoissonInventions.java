package org.sepsim.mechanism.invention;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.Poisson;

/** The rival of {@link NegativeBinomialInventions}: counts without over-dispersion, {@code P ~ Poisson(mean)} (Hausman, Hall and Griliches 1984). */
public record PoissonInventions(
        @Parameter(
                value = "logarithm of families a year at one billion USD of effective knowledge",
                unit = "ln(families/year)",
                min = 0,
                max = 10,
                def = "6.2",
                source = "our choice, free: scale of all patent counts")
        double logProductivity,

        @Parameter(
                value = "elasticity of families to knowledge",
                unit = "1",
                min = 0.1,
                max = 1.2,
                def = "0.49",
                source = "Hall, Griliches and Hausman panel: 0.31 within firms, 0.49 pooled, 0.70 without size")
        double elasticity,

        @Parameter(
                value = "part of the advantage of the 3G record kept from one generation to the next",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.7",
                source =
                        "our choice, free: competence-destroying change (Tushman and Anderson 1986); 1 keeps it for ever")
        double carryOver,

        @Parameter(
                value = "standard deviation of firms' log productivity beyond their 3G record",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.4",
                source = "range 0.2-0.6; free")
        double productivitySpread)
        implements InventionRule {
    public PoissonInventions {
        Check.within("logProductivity", logProductivity, 0, 10);
        Check.within("elasticity", elasticity, 0.1, 1.2);
        Check.within("carryOver", carryOver, 0, 1);
        Check.within("productivitySpread", productivitySpread, 0, 1);
    }

    @Override
    public int families(double mean, double first, double second) {
        return Poisson.quantile(mean, first);
    }

    @Override
    public void families(double[] mean, double[] first, double[] second, int count, int[] families) {
        Poisson.quantiles(mean, first, count, families);
    }
}
