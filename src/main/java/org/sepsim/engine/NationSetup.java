package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.Mechanisms;
import org.sepsim.mechanism.alignment.AlignmentRule;
import org.sepsim.model.Economy;
import org.sepsim.model.ExogenousPath;
import org.sepsim.model.Generation;
import org.sepsim.model.NationBook;
import org.sepsim.model.NationQuantity;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Nations in 2005: demand, networks of 2G and 3G, and when they launch the next generations. */
final class NationSetup {
    /** Subscriptions may still grow by a twentieth at least: saturation below what is already there has no meaning. */
    private static final double ROOM_TO_GROW = 1.05;

    private NationSetup() {}

    static void fill(Blueprint blueprint, World world, Economy economy, Mechanisms mechanisms, Draws draws) {
        NationBook nations = world.nations();
        nations.stationFactor[0] = economy.legacyStations();
        for (int c = 0; c < nations.count; c++) {
            nations.population[c] = draws.ofNation(c, ExogenousPath.POPULATION);
            nations.gdp[c] = draws.ofNation(c, ExogenousPath.GDP);
            nations.researchCost[c] = draws.ofNation(c, ExogenousPath.RESEARCH_COST);
            nations.homeCost[c] = draws.ofNation(c, ExogenousPath.HOME_COST);
            nations.stationsPerThousand[c] = draws.ofNation(c, NationQuantity.STATIONS_PER_THOUSAND);
            nations.serviceRevenueShare[c] = draws.ofNation(c, NationQuantity.SERVICE_REVENUE);
            startNetworks(nations, c, mechanisms, draws);
        }
        planLaunches(blueprint, nations, economy);
        AlignmentRule alignment = mechanisms.alignment();
        double[] steps = {alignment.incidentStep(), alignment.banStep(), alignment.controlStep()};
        world.alignment().start(blueprint.alignment, steps);
        for (int g = 0; g < Generation.COUNT; g++) {
            Arrays.fill(nations.specification[g], world.roster().firstOf(g));
        }
    }

    /** 2G and 3G as old as it takes to have brought the subscriptions of 2005. */
    private static void startNetworks(NationBook nations, int c, Mechanisms mechanisms, Draws draws) {
        double subscriptions = draws.ofNation(c, NationQuantity.SUBSCRIPTIONS_2005);
        double penetration = subscriptions / nations.population[c][0];
        nations.saturation[c] = Math.max(draws.ofNation(c, NationQuantity.SATURATION), ROOM_TO_GROW * penetration);
        double years = mechanisms.diffusion().yearsUntil(penetration / nations.saturation[c]);
        nations.launch[0][c] = (int) -Math.rint(4 * years);
        nations.users[0][c] = subscriptions;
        nations.stations[0][c] = nations.stationsFor(0, c, subscriptions);
    }

    /** Known launches as dated; others as late after the world's first as the nation was with the generation before. */
    private static void planLaunches(Blueprint blueprint, NationBook nations, Economy economy) {
        int firstBefore = 0;
        for (int g = 1; g < Generation.COUNT; g++) {
            int first = Integer.MAX_VALUE;
            for (int c = 0; c < nations.count; c++) {
                nations.launch[g][c] = blueprint.knownLaunch[g][c];
                first = Math.min(first, nations.launch[g][c]);
            }
            if (first == Integer.MAX_VALUE) {
                first = economy.firstNextLaunch().index();
            }
            for (int c = 0; c < nations.count; c++) {
                if (nations.launch[g][c] == Integer.MAX_VALUE) {
                    int lag = g == 1 ? 0 : nations.launch[g - 1][c] - firstBefore;
                    nations.launch[g][c] = Math.max(first + lag, notBefore(g, first, economy));
                }
            }
            firstBefore = first;
        }
    }

    /** Where others' launches are on record and this one is not, it had not come by the end of the record. */
    private static int notBefore(int g, int first, Economy economy) {
        boolean onRecord = first < economy.firstNextLaunch().index() && g < Generation.COUNT - 1;
        return onRecord ? Quarter.of(2026, 1).index() : first;
    }
}
