package org.sepsim.mechanism.restriction;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A nation judges a vendor by itself, whatever others do: {@link ThresholdBandwagon} without its first term.
 *
 * <p>The rival that tells whether bans spread or merely share a cause, the "common shock" of Manski (1993), Review of Economic Studies 60, 531-542.
 */
public record OwnJudgement(
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
    public OwnJudgement {
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
        return new Pressure(0, distrustWeight * distrust, signed ? proposalWeight : 0, injured ? retaliationWeight : 0);
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
