package org.sepsim.mechanism.exclusivity;

/** The rival of {@link RewardForSharing}: habit. */
public record FixedExclusivity() implements ExclusivityRule {
    @Override
    public double kept(double kept, double atFirst, double reward, double rewardAtFirst) {
        return kept;
    }
}
