package org.sepsim.mechanism.invention;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.random.GammaTable;
import org.sepsim.random.NegativeBinomial;
import org.sepsim.random.Poisson;

/**
 * Over-dispersed counts: {@code P ~ NB2(mean, alpha)}, variance {@code mean + alpha mean^2}.
 *
 * <p>Source: Hausman, Hall and Griliches (1984), Econometrica 52; elasticity .49 pooled with size (replicated on the public panel of 346 firms). alpha here is the
 * chance within one firm from quarter to quarter; lasting differences between firms lie in their own productivity.
 */
public record NegativeBinomialInventions(
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
        double productivitySpread,

        @Parameter(
                value = "over-dispersion of a firm's quarterly count",
                unit = "1",
                min = 0.005,
                max = 2,
                def = "0.05",
                source = "range 0.005-0.10 within firms")
        double alpha)
        implements InventionRule {
    public NegativeBinomialInventions {
        Check.within("logProductivity", logProductivity, 0, 10);
        Check.within("elasticity", elasticity, 0.1, 1.2);
        Check.within("carryOver", carryOver, 0, 1);
        Check.within("productivitySpread", productivitySpread, 0, 1);
        Check.within("alpha", alpha, 0.005, 2);
    }

    @Override
    public int families(double mean, double first, double second) {
        return NegativeBinomial.draw(GammaTable.of(alpha), mean, first, second);
    }

    /** All gamma numbers first: they need no decision, so that one need not wait for another. */
    @Override
    public void families(double[] mean, double[] first, double[] second, int count, int[] families) {
        GammaTable.of(alpha).quantiles(first, count);
        for (int n = 0; n < count; n++) {
            first[n] *= mean[n];
        }
        Poisson.quantiles(first, second, count, families);
    }
}
