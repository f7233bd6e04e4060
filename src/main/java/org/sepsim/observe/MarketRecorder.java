package org.sepsim.observe;

import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** Writes down every quarter what vendors sell and what nations make of it. */
final class MarketRecorder {
    private final Ledger ledger;

    MarketRecorder(Ledger ledger) {
        this.ledger = ledger;
    }

    void addFlows(World world, int period) {
        addSales(world.roster(), world.infrastructure(), Account.RAN_SALES, period);
        addSales(world.roster(), world.devices(), Account.DEVICE_SALES, period);
        addOutput(world, world.infrastructure(), period);
        addOutput(world, world.devices(), period);
        addOutput(world, world.chips(), period);
    }

    private void addSales(Roster roster, Market market, Account account, int period) {
        double[] book = ledger.book(account);
        int fringe = ledger.subjects.firms();
        for (int s = 0; s < market.sales.length; s++) {
            int at = ledger.place(account, period, roster.generationOf(s));
            for (int v = 0; v < market.vendors; v++) {
                int firm = market.firmOf[v] == Roster.FRINGE ? fringe : market.firmOf[v];
                book[at + firm] += market.sales[s][v];
            }
        }
    }

    private void addOutput(World world, Market market, int period) {
        double[] output = ledger.book(Account.OUTPUT);
        int nowhere = ledger.subjects.nations();
        for (int s = 0; s < market.sales.length; s++) {
            int at = ledger.place(Account.OUTPUT, period, world.roster().generationOf(s));
            for (int v = 0; v < market.vendors; v++) {
                int firm = market.firmOf[v];
                int home = firm == Roster.FRINGE ? nowhere : world.firms().home[firm];
                output[at + home] += market.sales[s][v];
            }
        }
    }
}
