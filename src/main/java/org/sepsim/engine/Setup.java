package org.sepsim.engine;

import org.sepsim.mechanism.Mechanisms;
import org.sepsim.model.Economy;
import org.sepsim.model.Quarter;
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
        Blueprint blueprint = Blueprint.of(scenario);
        World world = new World(
                blueprint.roster, blueprint.infrastructureVendors, blueprint.deviceVendors, blueprint.chipVendors);
        Draws draws = new Draws(blueprint, chance);
        Paths paths = new Paths(data, draws);
        world.fringe().firms = economy.fringeFirms();
        NationSetup.fill(blueprint, world, economy, mechanisms, draws);
        FirmSetup.fill(data, blueprint, world, draws);
        AdoptionCurves adoption = adoption(world, mechanisms);
        Outlook outlook = new Outlook(world.nations(), paths, economy, mechanisms, adoption);
        Stage stage = new Stage(
                data,
                blueprint,
                world,
                scenario.policy(),
                economy,
                mechanisms,
                chance,
                draws,
                paths,
                adoption,
                outlook,
                new DeviceReads(world));
        MarketSetup.fill(stage);
        KnowledgeSetup.fill(stage);
        return stage;
    }

    private static AdoptionCurves adoption(World world, Mechanisms mechanisms) {
        int last = 4 * Outlook.years(mechanisms.rndSplit());
        return new AdoptionCurves(mechanisms.diffusion(), world.nations().launch, Math.max(last, Quarter.COUNT));
    }
}
