package org.sepsim.mechanism.control;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * An authority lists a firm that is distrusted and large.
 *
 * <pre>{@code
 * lists when distrust > 0, share > 0 and w_q distrust + w_s share >= threshold (1 - extension kin)
 * depth = depthPerReach * share of the nation's firms in the world's R&D on chips, at most 1, 0 below leastReach
 * }</pre>
 *
 * <p>kin is 1 where the authority controls another firm of the group or nation already: the second listing comes easier. Our choice, after the order of events of 2018 to 2020; the
 * reach of a control is that of what nobody else can make: a nation at the hub of a network can choke it (Farrell and Newman 2019, International Security 44).
 */
public record ShareAndDistrust(
        @Parameter(
                value = "weight of distrust, w_q",
                unit = "1/unit of utility",
                min = 0,
                max = 3,
                def = "1",
                source = "our choice: the unit of the score")
        double distrustWeight,

        @Parameter(
                value = "weight of the firm's share, w_s",
                unit = "1",
                min = 0,
                max = 3,
                def = "1",
                source = "our choice; swept 0-2")
        double shareWeight,

        @Parameter(
                value = "score at which a firm is listed",
                unit = "1",
                min = 0,
                max = 5,
                def = "0.55",
                source = "our choice: met by none but the largest distrusted vendor of the record; swept 0.3-1")
        double threshold,

        @Parameter(
                value = "fall of the threshold for firms of a group or nation already controlled",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.1",
                source = "our choice; swept 0-0.5")
        double extension,

        @Parameter(
                value = "share in R&D on chips below which an authority controls nothing",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.02",
                source = "our choice: who can be done without bars nobody; swept 0-0.1")
        double leastReach,

        @Parameter(
                value = "component access taken per share of the controller's firms in the world's R&D on chips",
                unit = "1",
                min = 0,
                max = 2,
                def = "1",
                source = "our choice: what others can make is replaced at once; swept 0.5-1.5")
        double depthPerReach)
        implements ListingRule {
    public ShareAndDistrust {
        Check.within("distrustWeight", distrustWeight, 0, 3);
        Check.within("shareWeight", shareWeight, 0, 3);
        Check.within("threshold", threshold, 0, 5);
        Check.within("extension", extension, 0, 1);
        Check.within("leastReach", leastReach, 0, 1);
        Check.within("depthPerReach", depthPerReach, 0, 2);
    }

    @Override
    public boolean lists(double distrust, double share, boolean kin) {
        return distrust > 0 && share > 0 && score(distrust, share) >= hurdle(kin);
    }

    private double score(double distrust, double share) {
        return distrustWeight * distrust + shareWeight * share;
    }

    private double hurdle(boolean kin) {
        return kin ? threshold * (1 - extension) : threshold;
    }

    @Override
    public double depth(double reach) {
        return reach < leastReach ? 0 : Math.min(1, depthPerReach * reach);
    }

    @Override
    public String told(double distrust, double share, boolean kin) {
        return "score " + rounded(score(distrust, share)) + " = distrust " + rounded(distrustWeight * distrust)
                + " + share " + rounded(shareWeight * share) + "; threshold " + rounded(hurdle(kin))
                + (kin ? ", lower after an earlier listing" : "");
    }

    private static double rounded(double value) {
        return Math.rint(1000 * value) / 1000;
    }
}
