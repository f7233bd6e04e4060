package org.sepsim.engine;

import org.sepsim.random.Chance;
import org.sepsim.random.Purpose;
import org.sepsim.scenario.ParameterEnsemble;
import org.sepsim.scenario.Scenario;

/**
 * Everything that decides a run: the same input gives the same world, to the bit.
 *
 * @param scenario the world of 2005, levers and rules
 * @param seed of the experiment
 * @param replicate which of its worlds, from 1
 */
public record RunInput(Scenario scenario, long seed, int replicate) {
    private static final long ENSEMBLE = Chance.id("ensemble");

    Stage stage() {
        return Setup.stage(inThisWorld(), new Chance(seed, replicate));
    }

    /** The scenario with the parameters that this world draws from its ensemble. */
    public Scenario inThisWorld() {
        return scenario.ensemble().isEmpty() ? scenario : DrawnScenarios.of(scenario, luck(seed, replicate));
    }

    /** Which draw of the scenario's ensemble this world takes. */
    public int draw() {
        return draw(scenario.ensemble(), seed, replicate);
    }

    /** Which draw a world takes of an ensemble: a question of seed and replicate alone, so that scenarios of one ensemble agree. */
    public static int draw(ParameterEnsemble ensemble, long seed, int replicate) {
        return ensemble.at(luck(seed, replicate));
    }

    private static double luck(long seed, int replicate) {
        long key = new Chance(seed, replicate).key(Purpose.PARAMETERS, ENSEMBLE, Chance.NOBODY);
        return Chance.uniform(key, 0, 0, 0);
    }
}
