package org.sepsim.engine;

import java.util.List;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Economy;
import org.sepsim.model.Policy;
import org.sepsim.model.WorldData;
import org.sepsim.random.Chance;

/**
 * Everything that decides a run: the same input gives the same world, to the bit.
 *
 * @param data the world of 2005 and its exogenous paths
 * @param history dated events of the past
 * @param policy levers
 * @param economy numbers of the markets
 * @param mechanisms rules
 * @param seed of the experiment
 * @param replicate which of its worlds, from 1
 */
public record RunInput(
        WorldData data,
        List<DatedEvent> history,
        Policy policy,
        Economy economy,
        Mechanisms mechanisms,
        long seed,
        int replicate) {
    public RunInput {
        history = List.copyOf(history);
    }

    Stage stage() {
        return Setup.stage(data, history, policy, economy, mechanisms, new Chance(seed, replicate));
    }
}
