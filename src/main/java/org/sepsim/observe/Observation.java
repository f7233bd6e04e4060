package org.sepsim.observe;

import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Writes one run down, quarter by quarter, and works out its measures afterwards. */
public final class Observation {
    private final Catalogue catalogue;
    private final boolean quarterly;
    private final Ledger ledger;
    private final FirmRecorder firms;
    private final MarketRecorder markets;
    private final NationRecorder nations;
    private final RestrictionRecorder restrictions;
    private final BackingRecorder backing;
    private final AllianceRecorder alliances;

    /**
     * Empty books.
     *
     * @param catalogue what will be asked for
     * @param quarterly whether a period is a quarter or a year
     */
    public Observation(Catalogue catalogue, boolean quarterly) {
        this.catalogue = catalogue;
        this.quarterly = quarterly;
        ledger = new Ledger(catalogue.subjects(), quarterly ? Quarter.COUNT : Quarter.YEARS, catalogue.accounts());
        firms = new FirmRecorder(ledger);
        markets = new MarketRecorder(ledger);
        nations = new NationRecorder(ledger);
        restrictions = new RestrictionRecorder(ledger);
        backing = new BackingRecorder(ledger);
        alliances = new AllianceRecorder(ledger);
    }

    /** Writes down the quarter that has just ended; to be called once for each, in order. */
    public void quarterEnded(World world) {
        int quarter = world.quarter();
        int period = quarterly ? quarter : quarter / 4;
        firms.addFlows(world, period);
        markets.addFlows(world, period);
        nations.addFlows(world, period);
        backing.addFlows(world, period);
        if (quarterly || quarter % 4 == 3) {
            firms.writeStocks(world, period);
            markets.writeSalesAbroad(world, period);
            nations.writeStocks(world, period);
            backing.writeStocks(world, period);
            restrictions.writeStocks(world, period);
            alliances.writeStocks(world, period);
        }
    }

    /**
     * The values of the catalogue's series, by series and period.
     *
     * @param firstYear first calendar year wanted
     * @param lastYear last calendar year wanted
     */
    public double[][] values(int firstYear, int lastYear) {
        int perYear = quarterly ? 4 : 1;
        int first = (firstYear - Quarter.FIRST_YEAR) * perYear;
        int count = (lastYear - firstYear + 1) * perYear;
        double[][] values = new double[catalogue.size()][count];
        int row = 0;
        for (Panel panel : catalogue.panels()) {
            int entities = catalogue.subjects().count(panel.level());
            double[] ofLevel = new double[entities * count];
            panel.measure().formula().fill(ledger, panel.generation(), panel.level(), first, ofLevel);
            for (int entity : panel.rows()) {
                for (int period = 0; period < count; period++) {
                    values[row][period] = ofLevel[period * entities + entity];
                }
                row++;
            }
        }
        return values;
    }
}
