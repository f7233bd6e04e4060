package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Generation;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.World;

/**
 * What nations buy and from whom (M12): stations, then devices, then the chips in them. Chips are bought by the nations where device makers are at home.
 */
final class VendorChoices implements PhaseStep {
    private final Stage stage;
    private final Clearing infrastructure;
    private final Clearing devices;
    private final Clearing chips;
    private final double[] units;
    private final double[][] chipDemand;
    /** Nations of the named makers of devices, which are the first vendors, and each of these nations once. */
    private final int[] makerHome;

    private final int[] chipBuyers;
    private final double[] fringeSales = new double[Generation.COUNT];

    private final PriceWedge wedge;
    /** Generations of which anything has ever been built or used; nobody buys the others. */
    private final boolean[] served;

    VendorChoices(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        served = world.nations().served;
        units = new double[world.nations().count];
        chipDemand = Grid.ofDoubles(Generation.COUNT, world.nations().count);
        Blueprint blueprint = stage.blueprint();
        makerHome = blueprint.makerHome;
        chipBuyers = blueprint.chipBuyers;
        int[] all = blueprint.everyNation;
        infrastructure = new Clearing(
                stage,
                world.infrastructure(),
                stage.mechanisms().infrastructureChoice(),
                all,
                world.nations().stationSpend);
        wedge = new PriceWedge(world, infrastructure);
        devices = new Clearing(
                stage, world.devices(), stage.mechanisms().deviceChoice(), all, world.nations().deviceSpend);
        double[][] chipSpend = Grid.ofDoubles(Generation.COUNT, units.length);
        chips = new Clearing(stage, world.chips(), stage.mechanisms().chipChoice(), blueprint.chipBuyers, chipSpend);
        world.nations().surplusFrom(this::addSurplus);
    }

    private void addSurplus(double[] sum) {
        infrastructure.addSurplus(sum);
        devices.addSurplus(sum);
        chips.addSurplus(sum);
    }

    @Override
    public void step() {
        Arrays.fill(stage.world().firms().barredSales, 0);
        buyStations(stage.world());
        wedge.pay();
        buyDevices(stage.world());
        buyChips(stage.world());
    }

    /** {@code u_g (new stations + installed/(4L))}; a network that shrinks is replaced less. */
    private void buyStations(World world) {
        NationBook nations = world.nations();
        double kept = 1 - 1 / (4 * stage.economy().stationLife());
        infrastructure.begin();
        for (int g = 0; g < Generation.COUNT; g++) {
            if (served[g]) {
                double price = stage.paths().stationPrice[g][world.year()];
                buildAndReplace(nations.stations[g], kept, world.infrastructure().installed[g]);
                infrastructure.deliver(g, units, price);
            }
        }
    }

    private void buildAndReplace(double[] stations, double kept, double[] installed) {
        for (int c = 0; c < units.length; c++) {
            units[c] = Math.max(0, stations[c] - kept * installed[c]);
        }
        System.arraycopy(stations, 0, installed, 0, stations.length);
    }

    /** {@code asp_g users/(4 life)}. */
    private void buyDevices(World world) {
        NationBook nations = world.nations();
        double turnover = 1 / (4 * stage.economy().deviceLife());
        devices.begin();
        for (int g = 0; g < Generation.COUNT; g++) {
            if (served[g]) {
                double[] users = nations.users[g];
                System.arraycopy(users, 0, world.devices().installed[g], 0, users.length);
                multiply(users, turnover, units);
                double price = stage.paths().devicePrice[g][world.year()] / 1000;
                devices.deliver(g, units, price);
            }
        }
    }

    private static void multiply(double[] values, double factor, double[] products) {
        for (int c = 0; c < products.length; c++) {
            products[c] = values[c] * factor;
        }
    }

    private void buyChips(World world) {
        chipsWanted(world);
        double turnover = 1 / (4 * stage.economy().deviceLife());
        chips.begin();
        for (int g = 0; g < Generation.COUNT; g++) {
            if (served[g]) {
                divide(chipDemand[g], turnover, world.chips().installed[g]);
                chips.deliver(g, chipDemand[g], 1);
            }
        }
    }

    private static void divide(double[] values, double divisor, double[] quotients) {
        for (int c = 0; c < quotients.length; c++) {
            quotients[c] = values[c] / divisor;
        }
    }

    private void chipsWanted(World world) {
        Market market = world.devices();
        double content = stage.economy().chipContent();
        for (int g = 0; g < Generation.COUNT; g++) {
            Arrays.fill(chipDemand[g], 0);
        }
        for (int s = 0; s < market.sales.length; s++) {
            if (market.sells(s)) {
                addChips(market.sales[s], content, chipDemand[world.roster().generationOf(s)]);
            }
        }
        if (market.hasFringe()) {
            fringeChips(world, content);
        }
    }

    private void addChips(double[] sales, double content, double[] demand) {
        for (int v = 0; v < makerHome.length; v++) {
            demand[makerHome[v]] += content * sales[v];
        }
    }

    /** The fringe buys its chips where the named makers of devices do. */
    private void fringeChips(World world, double content) {
        Market market = world.devices();
        int fringe = market.vendors - 1;
        Arrays.fill(fringeSales, 0);
        for (int s = 0; s < market.sales.length; s++) {
            fringeSales[world.roster().generationOf(s)] += market.sales[s][fringe];
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            double named = 0;
            for (int c : chipBuyers) {
                named += chipDemand[g][c];
            }
            if (named > 0) {
                multiply(chipDemand[g], 1 + content * fringeSales[g] / named, chipDemand[g]);
            }
        }
    }
}
