package org.sepsim.engine;

import org.sepsim.mechanism.alignment.AlignmentRule;
import org.sepsim.model.Policy;
import org.sepsim.scenario.Scenario;
import org.sepsim.scenario.WorldFiles;

/**
 * What a {@link Blueprint} follows from. Draws of an ensemble seldom touch any of it, so that most of their worlds share one.
 *
 * @param world firms, nations and history
 * @param policy levers
 * @param fringe whether there are small makers of devices
 * @param historyFirst whether dated choices of specification hold
 * @param strength of industrial policy, at least 0
 * @param alignment rule that says how nations stand at the start
 */
record Basis(
        WorldFiles world,
        Policy policy,
        boolean fringe,
        boolean historyFirst,
        double strength,
        AlignmentRule alignment) {
    /** That of a scenario. */
    static Basis of(Scenario scenario) {
        return new Basis(
                scenario.worldFiles(),
                scenario.policy(),
                scenario.economy().fringeFirms() > 0,
                scenario.mechanisms().specificationChoice().historyFirst(),
                scenario.mechanisms().industrialPolicy().strength(),
                scenario.mechanisms().alignment());
    }

    /** Whether it is the same; of world and levers the same object, as to compare all that they say would take longer than to make a blueprint. */
    @SuppressWarnings("ReferenceEquality")
    boolean isThatOf(Basis other) {
        return world == other.world
                && policy == other.policy
                && fringe == other.fringe
                && historyFirst == other.historyFirst
                && strength == other.strength
                && alignment.equals(other.alignment);
    }
}
