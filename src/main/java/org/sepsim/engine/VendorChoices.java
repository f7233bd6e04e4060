package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.NationBook;
import org.sepsim.model.Roster;
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
    private final double[] price = new double[Generation.COUNT];
    private final double[][] chipDemand;
    /** Nations of the named makers of devices, which are the first vendors. */
    private final int[] makerHome;

    private final PriceWedge wedge;

    VendorChoices(Stage stage) {
        this.stage = stage;
        wedge = new PriceWedge(stage.world());
        World world = stage.world();
        infrastructure =
                new Clearing(stage, world.infrastructure(), stage.mechanisms().infrastructureChoice());
        devices = new Clearing(stage, world.devices(), stage.mechanisms().deviceChoice());
        chips = new Clearing(stage, world.chips(), stage.mechanisms().chipChoice());
        units = new double[world.nations().count];
        chipDemand = new double[Generation.COUNT][world.nations().count];
        makerHome = Arrays.stream(world.devices().firmOf)
                .filter(firm -> firm != Roster.FRINGE)
                .map(firm -> world.firms().home[firm])
                .toArray();
    }

    @Override
    public void step() {
        Arrays.fill(stage.world().nations().consumerSurplus, 0);
        Arrays.fill(stage.world().firms().barredSales, 0);
        buyStations(stage.world());
        wedge.pay();
        buyDevices(stage.world());
        buyChips(stage.world());
    }

    /** {@code u_g (new stations + installed/(4L))}; a network that shrinks is replaced less. */
    private void buyStations(World world) {
        NationBook nations = world.nations();
        Market market = world.infrastructure();
        double kept = 1 - 1 / (4 * stage.economy().stationLife());
        infrastructure.begin();
        for (int g = 0; g < Generation.COUNT; g++) {
            price[g] = stage.paths().stationPrice[g][world.year()];
            for (int c = 0; c < nations.count; c++) {
                double stations = nations.stations[g][c];
                units[c] = Math.max(0, stations - kept * market.installed[g][c]);
                market.installed[g][c] = stations;
            }
            infrastructure.deliver(g, units, price[g], nations.stationSpend[g]);
        }
    }

    /** {@code asp_g users/(4 life)}. */
    private void buyDevices(World world) {
        NationBook nations = world.nations();
        double turnover = 1 / (4 * stage.economy().deviceLife());
        devices.begin();
        for (int g = 0; g < Generation.COUNT; g++) {
            for (int c = 0; c < nations.count; c++) {
                world.devices().installed[g][c] = nations.users[g][c];
                units[c] = turnover * nations.users[g][c];
            }
            devices.deliver(g, units, stage.paths().devicePrice[g][world.year()] / 1000, nations.deviceSpend[g]);
        }
    }

    private void buyChips(World world) {
        NationBook nations = world.nations();
        chipsWanted(world);
        double turnover = 1 / (4 * stage.economy().deviceLife());
        chips.begin();
        for (int g = 0; g < Generation.COUNT; g++) {
            for (int c = 0; c < nations.count; c++) {
                world.chips().installed[g][c] = chipDemand[g][c] / turnover;
            }
            chips.deliver(g, chipDemand[g], 1, null);
        }
    }

    private void chipsWanted(World world) {
        Market market = world.devices();
        double content = stage.economy().chipContent();
        int named = makerHome.length;
        for (int g = 0; g < Generation.COUNT; g++) {
            Arrays.fill(chipDemand[g], 0);
        }
        for (int s = 0; s < market.sales.length; s++) {
            double[] demand = chipDemand[world.roster().generationOf(s)];
            double[] sales = market.sales[s];
            for (int v = 0; v < named; v++) {
                if (sales[v] > 0) {
                    demand[makerHome[v]] += content * sales[v];
                }
            }
        }
        if (market.hasFringe()) {
            fringeChips(world, content);
        }
    }

    /** The fringe buys its chips where the named makers of devices do. */
    private void fringeChips(World world, double content) {
        Market market = world.devices();
        int fringe = market.vendors - 1;
        double[] sold = new double[Generation.COUNT];
        for (int s = 0; s < market.sales.length; s++) {
            sold[world.roster().generationOf(s)] += market.sales[s][fringe];
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            double named = 0;
            for (double demand : chipDemand[g]) {
                named += demand;
            }
            double factor = named > 0 ? 1 + content * sold[g] / named : 1;
            for (int c = 0; c < market.nations; c++) {
                chipDemand[g][c] *= factor;
            }
        }
    }
}
