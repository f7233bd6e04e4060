package org.sepsim.mechanism.restriction;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A nation joins those that exclude a vendor when enough of its friends have.
 *
 * <pre>{@code
 * pressure_cj = w_b sum over d of s_cd b_dj + w_q distrust_cj + w_p proposal_cj + w_r injured_cj
 * excludes when pressure_cj >= theta_c + dep share_cj - 1e-9,   lifts when pressure_cj < theta_c + dep share_cj - hysteresis
 * theta_c ~ N(mu, sigma), once for a nation and a run
 * }</pre>
 *
 * <p>s_cd from {@link Bandwagon}; share is the vendor's of all that is installed in the nation. Retaliation and lifting have the same form. Source: thresholds of collective behaviour after Granovetter (1978), American Journal of Sociology
 * 83, 1420-1443; weights by alignment and size, the other terms and the numbers are our choice.
 */
public record ThresholdBandwagon(
        @Parameter(
                value = "weight of the nations that exclude already, w_b",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.4",
                source = "our choice, free: not identified by the data; swept 0-1")
        double bandwagonWeight,

        @Parameter(
                value = "weight of distrust, w_q",
                unit = "1/unit of utility",
                min = 0,
                max = 3,
                def = "1",
                source = "our choice; swept 0-2")
        double distrustWeight,

        @Parameter(
                value = "weight of a proposal that the nation has signed, w_p",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.1",
                source = "our choice: a proposal binds nobody; swept 0-0.4")
        double proposalWeight,

        @Parameter(
                value = "weight of an exclusion of the own vendors by the home of the vendor judged, w_r",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.1",
                source = "our choice: threats of retaliation were not carried out to 2025; swept 0-0.6")
        double retaliationWeight,

        @Parameter(
                value = "rise of the hurdle per share of what the vendor has installed in the nation, dep",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.3",
                source = "our choice; swept 0-0.6")
        double dependence,

        @Parameter(
                value = "mean of thresholds, mu",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.6",
                source =
                        "our choice, free: not identified by the data; centred so that nations that decide from 2018 on end 2025 with about as many bans as the record; swept 0.3-0.9")
        double thresholdMean,

        @Parameter(
                value = "standard deviation of thresholds",
                unit = "1",
                min = 0.01,
                max = 1,
                def = "0.12",
                source = "our choice: near the fold of Granovetter (1978), where outcomes differ most; swept 0.06-0.2")
        double thresholdDeviation,

        @Parameter(
                value = "how far pressure must fall below the hurdle before a ban is lifted",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.1",
                source = "our choice: equipment bought meanwhile stays; swept 0-0.3")
        double hysteresis)
        implements RestrictionRule {
    public ThresholdBandwagon {
        Check.within("bandwagonWeight", bandwagonWeight, 0, 2);
        Check.within("distrustWeight", distrustWeight, 0, 3);
        Check.within("proposalWeight", proposalWeight, 0, 1);
        Check.within("retaliationWeight", retaliationWeight, 0, 2);
        Check.within("dependence", dependence, 0, 2);
        Check.within("thresholdMean", thresholdMean, 0, 2);
        Check.within("thresholdDeviation", thresholdDeviation, 0.01, 1);
        Check.within("hysteresis", hysteresis, 0, 2);
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Pressure pressure(double others, double distrust, boolean signed, boolean injured) {
        return new Pressure(
                bandwagonWeight * others,
                distrustWeight * distrust,
                signed ? proposalWeight : 0,
                injured ? retaliationWeight : 0);
    }

    @Override
    public double weighDependence(double share) {
        return dependence * share;
    }

    @Override
    public ThresholdPrior prior() {
        return new ThresholdPrior(thresholdMean, thresholdDeviation);
    }
}
