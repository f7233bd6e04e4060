package org.sepsim.engine;

import org.sepsim.mechanism.diffusion.NortonBass;
import org.sepsim.model.Business;
import org.sepsim.model.Economy;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.NationBook;
import org.sepsim.model.Quarter;

/** What the world would spend in each year on each generation, by the closed form of diffusion at the planned launches and exogenous prices. Nations stand side by side, so that the processor works on several at once. */
final class ExpectedSpending {
    private final NationBook nations;
    private final Paths paths;
    private final Economy economy;
    private final AdoptionCurves adoption;
    /** First launch by generation. */
    private final int[] opened = new int[Generation.COUNT];

    private final double[][] adopted;
    private final double[][] potential;
    private final double[] perUser;
    private final double[] stations;
    private final double[] devices;
    private double[][] users;
    private double[][] before;

    ExpectedSpending(NationBook nations, Paths paths, Economy economy, AdoptionCurves adoption) {
        this.nations = nations;
        this.paths = paths;
        this.economy = economy;
        this.adoption = adoption;
        for (int g = 0; g < opened.length; g++) {
            opened[g] = Integer.MAX_VALUE;
            for (int launch : nations.launch[g]) {
                opened[g] = Math.min(opened[g], launch);
            }
        }
        adopted = Grid.ofDoubles(Generation.COUNT, nations.count);
        potential = Grid.ofDoubles(Generation.COUNT, nations.count);
        perUser = new double[nations.count];
        stations = new double[nations.count];
        devices = new double[nations.count];
        users = Grid.ofDoubles(Generation.COUNT, nations.count);
        before = Grid.ofDoubles(Generation.COUNT, nations.count);
    }

    /** Yearly spending, billion USD, by business, generation and year from 2005 on. */
    double[][][] upTo(int years) {
        double[][][] spend = Grid.ofDoubles(Business.COUNT, Generation.COUNT, years);
        for (int y = -1; y < years; y++) { // the year before the first only tells who is there already
            int path = Math.max(0, Math.min(y, Quarter.YEARS - 1));
            if (y < Quarter.YEARS) {
                lookAt(path);
            }
            adopt(4 * (y + 1));
            for (int g = 0; g < Generation.COUNT && y >= 0; g++) {
                if (4 * (y + 1) > opened[g]) {
                    buy(g, path);
                    addUp(spend, g, y, path);
                }
            }
            double[][] last = before;
            before = users;
            users = last;
        }
        return spend;
    }

    private void lookAt(int path) {
        for (int c = 0; c < nations.count; c++) {
            double reach = nations.population[c][path] * nations.saturation[c];
            perUser[c] = nations.serviceRevenueShare[c] * nations.gdp[c][path] / nations.population[c][path];
            potential[0][c] = reach;
            potential[1][c] = reach * economy.extraPotential();
        }
        for (int g = 2; g < potential.length; g++) {
            System.arraycopy(potential[1], 0, potential[g], 0, nations.count);
        }
    }

    private void adopt(int quarter) {
        for (int g = 0; g < adopted.length; g++) {
            for (int c = 0; c < nations.count && quarter > opened[g]; c++) {
                adopted[g][c] = adoption.at(g, c, quarter - nations.launch[g][c]);
            }
        }
        NortonBass.users(adopted, potential, users);
    }

    /** Base stations, millions, and what is paid for devices. */
    private void buy(int g, int path) {
        double[] present = users[g];
        double[] past = before[g];
        double[] perThousand = nations.stationsPerThousand;
        double factor = nations.stationFactor[g];
        double stationLife = economy.stationLife();
        for (int c = 0; c < stations.length; c++) {
            double grown = Math.max(0, present[c] - past[c]) + present[c] / stationLife;
            stations[c] = grown * factor * perThousand[c] / 1000;
        }
        double deviceLife = economy.deviceLife();
        double price = paths.devicePrice[g][path];
        for (int c = 0; c < devices.length; c++) {
            devices[c] = present[c] / deviceLife * price / 1000;
        }
    }

    private void addUp(double[][][] spend, int g, int y, int path) {
        double price = paths.stationPrice[g][path];
        double content = economy.chipContent();
        double[] present = users[g];
        double onStations = 0;
        double onDevices = 0;
        double onChips = 0;
        double onService = 0;
        for (int c = 0; c < present.length; c++) {
            onStations += stations[c] * price;
            onDevices += devices[c];
            onChips += devices[c] * content;
            onService += present[c] * perUser[c];
        }
        spend[Business.INFRASTRUCTURE.index()][g][y] = onStations;
        spend[Business.DEVICES.index()][g][y] = onDevices;
        spend[Business.CHIPS.index()][g][y] = onChips;
        spend[Business.OPERATOR.index()][g][y] = onService;
    }
}
