package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.diffusion.NortonBass;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.NationBook;
import org.sepsim.model.World;

/** Users and base stations of each generation in each nation (M11). A generation divided among specifications reaches less of its potential; {@link Rollout} adds stations ahead of demand. */
final class Diffusion implements PhaseStep {
    private final Stage stage;
    /** By generation and nation. */
    private final double[][] adopted;

    private final double[][] potential;
    private final double[][] users;
    private final double[] stations;
    private final double[] reach;
    private final double[] extraReach;
    /** Of the year that runs and, for population, of the next. */
    private final double[] population;

    private final double[] nextPopulation;
    private final double[] incomePerHead;
    private final Rollout rollout;
    private final double extraPotential;
    /** Generations that are open anywhere; nobody uses the others. */
    private final boolean[] launched = new boolean[Generation.COUNT];

    /** Of the demand decided of the generation looked at, by specification. */
    private final double[] decided;

    private int decisions = -1;

    Diffusion(Stage stage) {
        this.stage = stage;
        rollout = new Rollout(stage);
        extraPotential = stage.economy().extraPotential();
        int nations = stage.world().nations().count;
        adopted = Grid.ofDoubles(Generation.COUNT, nations);
        users = Grid.ofDoubles(Generation.COUNT, nations);
        stations = new double[nations];
        reach = new double[nations];
        extraReach = new double[nations];
        population = new double[nations];
        nextPopulation = new double[nations];
        incomePerHead = new double[nations];
        potential = new double[Generation.COUNT][];
        Arrays.fill(potential, extraReach);
        potential[0] = reach;
        decided = new double[stage.world().roster().specifications().size()];
    }

    @Override
    public void step() {
        World world = stage.world();
        NationBook nations = world.nations();
        for (int g = 0; g < Generation.COUNT && decisions != world.decisions(); g++) {
            nations.compatibility[g] = stage.mechanisms().compatibility().ratio(herfindahl(world, g));
        }
        decisions = world.decisions();
        rollout.begin();
        if (world.quarter() % 4 == 0) {
            turnYear(nations, world.year());
        }
        measureReach(nations.saturation, (world.quarter() % 4) / 4.0);
        for (int g = 0; g < Generation.COUNT; g++) {
            adopt(nations, g, world.quarter() + 1);
        }
        NortonBass.users(adopted, potential, users);
        for (int g = 0; g < Generation.COUNT; g++) {
            if (rollout.hastens(g) || launched[g]) {
                serve(nations, g);
            }
        }
        measureRevenue(nations);
    }

    private double herfindahl(World world, int g) {
        SpecificationOdds.decidedShares(world, g, decided);
        double sum = 0;
        for (double share : decided) {
            sum += share * share;
        }
        return sum > 0 ? sum : 1;
    }

    private void turnYear(NationBook nations, int year) {
        for (int c = 0; c < nations.count; c++) {
            double[] path = nations.population[c];
            population[c] = path[year];
            nextPopulation[c] = path[Math.min(year + 1, path.length - 1)];
            incomePerHead[c] = nations.gdp[c][year] / path[year];
        }
    }

    /** Population times saturation, in millions, between the years' values. */
    private void measureReach(double[] saturation, double weight) {
        for (int c = 0; c < reach.length; c++) {
            reach[c] = saturation[c] * ((1 - weight) * population[c] + weight * nextPopulation[c]);
        }
        for (int c = 0; c < extraReach.length; c++) {
            extraReach[c] = reach[c] * extraPotential;
        }
    }

    private void adopt(NationBook nations, int g, int now) {
        launched[g] = launched[g] || anyBefore(now, nations.launch[g]);
        if (launched[g]) {
            stage.adoption().at(g, nations.launch[g], now, adopted[g]);
            rollout.hasten(g, nations.launch[g], now, adopted[g]);
            multiply(adopted[g], nations.compatibility[g]);
        }
    }

    private static boolean anyBefore(int now, int[] launch) {
        for (int quarter : launch) {
            if (quarter < now) {
                return true;
            }
        }
        return false;
    }

    private static void multiply(double[] share, double factor) {
        for (int c = 0; c < share.length; c++) {
            share[c] *= factor;
        }
    }

    private void serve(NationBook nations, int g) {
        nations.served[g] = true;
        nations.stationsFor(g, users[g], stations);
        rollout.build(g, adopted[g], stations);
        System.arraycopy(users[g], 0, nations.users[g], 0, stations.length);
        System.arraycopy(stations, 0, nations.stations[g], 0, stations.length);
    }

    private void measureRevenue(NationBook nations) {
        double[] legacy = users[0];
        double[] fourth = users[1];
        double[] fifth = users[2];
        double[] sixth = users[3];
        double[] share = nations.serviceRevenueShare;
        double[] revenue = nations.serviceRevenue;
        for (int c = 0; c < revenue.length; c++) {
            revenue[c] = (legacy[c] + fourth[c] + fifth[c] + sixth[c]) * share[c] * incomePerHead[c] / 4;
        }
    }
}
