package org.sepsim.engine;

import org.sepsim.mechanism.Mechanisms;
import org.sepsim.model.Economy;
import org.sepsim.model.Policy;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.random.Chance;

/**
 * What every phase of one run stands on: the world, the rules, the levers, the run's luck and the paths that nobody decides.
 *
 * @param data the world as the files describe it
 * @param blueprint what follows from the scenario alone
 * @param world the state
 * @param policy levers
 * @param economy numbers of the markets
 * @param mechanisms rules
 * @param chance luck of this run
 * @param draws initial values as drawn for this run
 * @param paths exogenous paths as drawn for this run
 * @param adoption adopted share by generation, nation and age
 * @param outlook market sizes that everybody expects
 * @param reads what devices read on, to be measured by whoever asks
 */
record Stage(
        WorldData data,
        Blueprint blueprint,
        World world,
        Policy policy,
        Economy economy,
        Mechanisms mechanisms,
        Chance chance,
        Draws draws,
        Paths paths,
        AdoptionCurves adoption,
        Outlook outlook,
        DeviceReads reads) {}
