package org.sepsim.engine;

import org.sepsim.random.Chance;
import org.sepsim.scenario.Scenario;

/**
 * Everything that decides a run: the same input gives the same world, to the bit.
 *
 * @param scenario the world of 2005, levers and rules
 * @param seed of the experiment
 * @param replicate which of its worlds, from 1
 */
public record RunInput(Scenario scenario, long seed, int replicate) {
    Stage stage() {
        return Setup.stage(scenario, new Chance(seed, replicate));
    }
}
