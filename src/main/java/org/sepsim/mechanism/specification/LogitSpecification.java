package org.sepsim.mechanism.specification;

import org.apache.commons.math3.util.FastMath;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * Adoption with a network benefit: {@code V_r = b_s ln(sponsors' quality) + nu installed share_r + home}, logit over r.
 *
 * <p>Sources: Arthur (1989), Economic Journal 99, for sequential adoption; Katz and Shapiro (1985) for the network term. Two equal specifications tip for good once
 * nu exceeds 2, where the logit map loses its stable middle. Sponsors' quality is their share of all sponsors' knowledge; below one millionth it counts as that, because 0 has no logarithm.
 */
public record LogitSpecification(
        @Parameter(
                value = "weight of the logarithm of the sponsors' quality, b_s",
                unit = "1",
                min = 0,
                max = 5,
                def = "1",
                source = "our choice; swept 0-3")
        double sponsors,

        @Parameter(
                value = "weight of the share already installed, nu",
                unit = "1",
                min = 0,
                max = 20,
                def = "3",
                source = "our choice; above 2 the market tips")
        double network,

        @Parameter(
                value = "weight of sponsors at home",
                unit = "1",
                min = 0,
                max = 5,
                def = "1",
                source = "our choice; as home in vendor choice")
        double home,

        @Parameter(
                value = "whether dated choices of history come first",
                def = "true",
                source = "the outcome of the only past war is known; false leaves it open")
        boolean historyFirst)
        implements SpecificationChoice {
    private static final double LEAST_SHARE = 1e-6;

    public LogitSpecification {
        Check.within("sponsors", sponsors, 0, 5);
        Check.within("network", network, 0, 20);
        Check.within("home", home, 0, 5);
    }

    @Override
    public double utility(double sponsorShare, double installedShare, double homeShare) {
        return sponsors * FastMath.log(Math.max(LEAST_SHARE, sponsorShare))
                + network * installedShare
                + home * homeShare;
    }
}
