package org.sepsim.observe;

import java.util.List;
import org.sepsim.model.AllianceBook.Alliance;
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

    /**
     * Empty books.
     *
     * @param catalogue what will be asked for
     * @param quarterly whether a period is a quarter or a year
     */
    public Observation(Catalogue catalogue, boolean quarterly) {
        this.catalogue = catalogue;
        this.quarterly = quarterly;
        ledger = new Ledger(catalogue.subjects(), quarterly ? Quarter.COUNT : Quarter.YEARS);
        firms = new FirmRecorder(ledger);
        markets = new MarketRecorder(ledger);
        nations = new NationRecorder(ledger);
        restrictions = new RestrictionRecorder(ledger);
        backing = new BackingRecorder(ledger);
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
            writeAlliances(world, period);
        }
    }

    private void writeAlliances(World world, int period) {
        List<String> names = catalogue.subjects().alliances();
        int at = ledger.place(Account.ALLIANCE_MEMBERS, period, 0);
        for (Alliance alliance : world.alliances().all()) {
            int members = 0;
            for (boolean member : alliance.member()) {
                members += member ? 1 : 0;
            }
            int place = names.indexOf(alliance.name());
            if (place >= 0) {
                ledger.book(Account.ALLIANCE_MEMBERS)[at + place] = members;
            }
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
            double[] ofLevel = new double[catalogue.subjects().count(panel.level())];
            for (int period = 0; period < count; period++) {
                panel.measure().formula().fill(ledger, panel.generation(), panel.level(), first + period, ofLevel);
                for (int k = 0; k < panel.rows().length; k++) {
                    values[row + k][period] = ofLevel[panel.rows()[k]];
                }
            }
            row += panel.rows().length;
        }
        return values;
    }
}
