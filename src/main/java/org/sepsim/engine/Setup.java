package org.sepsim.engine;

import java.util.ArrayList;
import java.util.List;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.model.Business;
import org.sepsim.model.Economy;
import org.sepsim.model.FirmData;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.model.WorldData;
import org.sepsim.random.Chance;
import org.sepsim.scenario.Scenario;

/** Makes the world of the first of January 2005. */
final class Setup {
    private Setup() {}

    /** A world ready for its first quarter, and what its phases stand on. */
    static Stage stage(Scenario scenario, Chance chance) {
        WorldData data = scenario.world();
        Economy economy = scenario.economy();
        Mechanisms mechanisms = scenario.mechanisms();
        Roster roster = new Roster(data);
        World world = new World(
                roster,
                sellers(data, Business.INFRASTRUCTURE, false),
                sellers(data, Business.DEVICES, economy.fringeFirms() > 0),
                sellers(data, Business.CHIPS, false));
        Paths paths = new Paths(data, chance);
        NationSetup.fill(data, world, economy, mechanisms, chance);
        FirmSetup.fill(data, world, chance);
        Outlook outlook = new Outlook(world.nations(), paths, economy, mechanisms);
        Stage stage = new Stage(
                data, world, scenario.history(), scenario.policy(), economy, mechanisms, chance, paths, outlook);
        MarketSetup.fill(stage);
        KnowledgeSetup.fill(stage);
        return stage;
    }

    private static int[] sellers(WorldData data, Business business, boolean fringe) {
        List<Integer> sellers = new ArrayList<>();
        for (int i = 0; i < data.firms().size(); i++) {
            FirmData firm = data.firms().get(i);
            if (firm.businesses().contains(business)) {
                sellers.add(i);
            }
        }
        if (fringe) {
            sellers.add(Roster.FRINGE);
        }
        return sellers.stream().mapToInt(Integer::intValue).toArray();
    }
}
