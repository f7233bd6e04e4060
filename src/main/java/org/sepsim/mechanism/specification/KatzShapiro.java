package org.sepsim.mechanism.specification;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * The cost of incompatibility (Katz and Shapiro 1985, AER 75, 424-440): fulfilled-expectations Cournot with willingness to pay {@code A + v y^e - z} and no cost.
 *
 * <pre>{@code
 * industry output, n firms:  compatible nA/(n + 1 - nv),  all incompatible nA/(n + 1 - v),  one firm's network alone A/(2 - v)
 * }</pre>
 *
 * @param rivals n, firms of the benchmark market
 * @param network v, marginal value of the network; at most 1, so that n v is below n + 1 and output finite
 */
public record KatzShapiro(
        @Parameter(
                value = "firms of the benchmark market, n",
                unit = "firms",
                min = 2,
                max = 20,
                def = "2",
                source = "Katz and Shapiro (1985)")
        int rivals,

        @Parameter(
                value = "marginal value of the network, v",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice; a fork into halves then costs 20 % of output")
        double network) {
    public KatzShapiro {
        Check.within("rivals", rivals, 2, 20);
        Check.within("network", network, 0, 1);
    }

    /** Industry output where all products are compatible. */
    public double compatible(double intercept) {
        return rivals * intercept / (rivals + 1 - rivals * network);
    }

    /** Industry output where none are. */
    public double incompatible(double intercept) {
        return rivals * intercept / (rivals + 1 - network);
    }

    /** Output where one firm alone is expected to have a network. */
    public double monopoly(double intercept) {
        return intercept / (2 - network);
    }

    /**
     * Output relative to full compatibility where the market is divided among specifications: 1 for one, the published ratio for n equal ones; in between by the
     * Herfindahl index H of their shares (our interpolation): {@code (n + 1 - nv)/(n + 1 - nvH)}.
     *
     * @param herfindahl sum of squared shares, in (0, 1]
     */
    public double ratio(double herfindahl) {
        Check.within("herfindahl", herfindahl, 0, 1 + 1e-12);
        return (rivals + 1 - rivals * network) / (rivals + 1 - rivals * network * herfindahl);
    }
}
