package org.sepsim.engine;

import org.sepsim.mechanism.diffusion.NortonBass;
import org.sepsim.model.Generation;
import org.sepsim.model.NationBook;
import org.sepsim.model.World;

/** Users and base stations of each generation in each nation (M11). A generation divided among specifications reaches less of its potential; {@link Rollout} adds stations ahead of demand. */
final class Diffusion implements PhaseStep {
    private final Stage stage;
    private final double[] adopted = new double[Generation.COUNT];
    private final double[] potential = new double[Generation.COUNT];
    private final double[] users = new double[Generation.COUNT];
    private final Rollout rollout;
    private final double extraPotential;
    private int decisions = -1;

    Diffusion(Stage stage) {
        this.stage = stage;
        rollout = new Rollout(stage);
        extraPotential = stage.economy().extraPotential();
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
        for (int c = 0; c < nations.count; c++) {
            spread(world, nations, c);
        }
    }

    private static double herfindahl(World world, int g) {
        double sum = 0;
        for (double share : SpecificationOdds.decidedShares(world, g)) {
            sum += share * share;
        }
        return sum > 0 ? sum : 1;
    }

    private void spread(World world, NationBook nations, int c) {
        double reach = reach(nations, c, world.quarter());
        for (int g = 0; g < Generation.COUNT; g++) {
            int age = world.quarter() + 1 - nations.launch[g][c];
            adopted[g] = 0;
            if (age > 0) {
                nations.age[g][c] = age / 4.0;
                adopted[g] = nations.compatibility[g] * rollout.adopted(g, c, age);
            }
            potential[g] = g == 0 ? reach : reach * extraPotential;
        }
        NortonBass.users(adopted, potential, users);
        for (int g = 0; g < Generation.COUNT; g++) {
            // What nobody uses or builds ahead of users stays at zero.
            if (adopted[g] > 0 || rollout.isAsked(g, c)) {
                nations.users[g][c] = users[g];
                nations.stations[g][c] = rollout.stations(g, c, nations.stationsFor(g, c, users[g]));
            }
        }
        double perHead = nations.gdp[c][world.year()] / nations.population[c][world.year()];
        double subscribers = users[0] + users[1] + users[2] + users[3];
        nations.serviceRevenue[c] = subscribers * nations.serviceRevenueShare[c] * perHead / 4;
    }

    /** Population times saturation, in millions, between the years' values. */
    private static double reach(NationBook nations, int c, int quarter) {
        double[] population = nations.population[c];
        int year = quarter / 4;
        int next = Math.min(year + 1, population.length - 1);
        double weight = (quarter % 4) / 4.0;
        return nations.saturation[c] * ((1 - weight) * population[year] + weight * population[next]);
    }
}
