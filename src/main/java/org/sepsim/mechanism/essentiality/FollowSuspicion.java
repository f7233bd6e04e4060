package org.sepsim.mechanism.essentiality;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * The sample follows the suspicion of over-declaring.
 *
 * <pre>{@code
 * sampled = min(most, intensity suspicion)  in steps of 0.05 where suspicion >= tolerance, else 0
 * suspicion = sum of O / sum of (A + O)
 * }</pre>
 *
 * <p>Which contributions were approved, and who declared how much, is public; whether a family is essential is not. Sources: audits that begin at a cut-off of what is reported (Reinganum and Wilde 1985, Journal of Public Economics 26); the accuracy of checks as in the
 * EU pilot study on essentiality assessment (2020).
 */
public record FollowSuspicion(
        @Parameter(
                value = "suspicion below which nobody checks",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.2",
                source = "our choice; swept 0.1-0.5")
        double tolerance,

        @Parameter(
                value = "share checked per suspicion",
                unit = "1",
                min = 0,
                max = 5,
                def = "1",
                source = "our choice: as many as are suspected; swept 0.5-2")
        double intensity,

        @Parameter(
                value = "most that is checked, share of declared families",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice: a budget; swept 0.2-1")
        double most,

        @Parameter(
                value = "share of checks that are right",
                unit = "1",
                min = 0.5,
                max = 1,
                def = "0.9",
                source = "EU pilot study (2020), as the scenario essentiality-checks; swept 0.8-0.95")
        double accuracy)
        implements CheckingRule {
    private static final int STEPS = 20;

    public FollowSuspicion {
        Check.within("tolerance", tolerance, 0, 1);
        Check.within("intensity", intensity, 0, 5);
        Check.within("most", most, 0, 1);
        Check.within("accuracy", accuracy, 0.5, 1);
    }

    @Override
    public double sampled(double suspicion) {
        return suspicion < tolerance ? 0 : Math.rint(STEPS * Math.min(most, intensity * suspicion)) / STEPS;
    }
}
