package org.sepsim.mechanism.exclusivity;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;

/**
 * A firm keeps exclusive in proportion to what it lives on by products: the more licences bring, the more it offers.
 *
 * <pre>{@code
 * kept' = kept + speed (target - kept),   target = min(1, kept_0 (1 - reward)/(1 - reward_0))
 * }</pre>
 *
 * <p>Source: the form is our choice; that licensors keep next to nothing and makers a part is seen in 2005 already, and that the reward for sharing moves it is in Arora and Fosfuri (2003), Journal of Economic Behavior and Organization 52:
 * revenue from licences against the rent that they dissipate.
 */
public record RewardForSharing(
        @Parameter(
                value = "share of the gap that a firm closes in a year",
                unit = "1/year",
                min = 0,
                max = 1,
                def = "0.1",
                source = "our choice: portfolios turn over in about ten years; swept 0-0.3")
        double speed)
        implements ExclusivityRule {
    public RewardForSharing {
        Check.within("speed", speed, 0, 1);
    }

    @Override
    public double kept(double kept, double atFirst, double reward, double rewardAtFirst) {
        if (rewardAtFirst >= 1) {
            return kept; // a firm that has never sold products has nothing to keep patents for
        }
        double target = Math.min(1, atFirst * (1 - reward) / (1 - rewardAtFirst));
        return kept + speed * (target - kept);
    }
}
