package org.sepsim.engine;

import java.util.List;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.model.DatedEvent;
import org.sepsim.model.Economy;
import org.sepsim.model.Policy;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.random.Chance;

/**
 * What every phase of one run stands on: the world, the rules, the levers, the run's luck and the paths that nobody decides.
 *
 * @param data the world as the files describe it
 * @param world the state
 * @param history dated events of the past
 * @param policy levers
 * @param economy numbers of the markets
 * @param mechanisms rules
 * @param chance luck of this run
 * @param paths exogenous paths as drawn for this run
 * @param outlook market sizes that everybody expects
 */
record Stage(
        WorldData data,
        World world,
        List<DatedEvent> history,
        Policy policy,
        Economy economy,
        Mechanisms mechanisms,
        Chance chance,
        Paths paths,
        Outlook outlook) {}
