package org.sepsim.observe;

import org.sepsim.model.Generation;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** Writes down what vendors sell, and what nations make of it. */
final class MarketRecorder {
    private final Ledger ledger;

    MarketRecorder(Ledger ledger) {
        this.ledger = ledger;
    }

    void addFlows(World world, int period) {
        addSales(world.roster(), world.infrastructure(), Account.RAN_SALES, period);
        addSales(world.roster(), world.devices(), Account.DEVICE_SALES, period);
        if (ledger.keeps(Account.OUTPUT)) {
            addOutput(world, world.infrastructure(), period);
            addOutput(world, world.devices(), period);
            addOutput(world, world.chips(), period);
        }
    }

    /** A firm's sales by nation are kept by the year, so this stands since January in a quarter too. */
    void writeSalesAbroad(World world, int period) {
        double[] book = ledger.book(Account.RAN_SALES_ABROAD);
        if (book == null) {
            return;
        }
        Market market = world.infrastructure();
        double[][] sinceJanuary = salesSinceJanuary(market);
        int largest = largestMarket(market, sinceJanuary);
        int at = ledger.place(Account.RAN_SALES_ABROAD, period, 0);
        int fringe = ledger.subjects.firms();
        for (int v = 0; v < market.vendors; v++) {
            int firm = market.firmOf[v] == Roster.FRINGE ? fringe : market.firmOf[v];
            for (int c = 0; c < market.nations; c++) {
                book[at + firm] += c == largest ? 0 : sinceJanuary[v][c];
            }
        }
    }

    /** What is delivered under contracts that still hold is not yet in the market's own account. */
    private static double[][] salesSinceJanuary(Market market) {
        double[][] sales = new double[market.vendors][];
        for (int v = 0; v < sales.length; v++) {
            sales[v] = market.salesToDate[v].clone();
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            for (int c = 0; c < market.nations; c++) {
                double delivered = market.deliveredSpend[g][c];
                for (int v = 0; v < market.vendors && delivered != 0; v++) {
                    sales[v][c] += delivered * market.chosen(g, c, v);
                }
            }
        }
        return sales;
    }

    private static int largestMarket(Market market, double[][] sales) {
        double[] spend = new double[market.nations];
        int largest = 0;
        for (double[] ofVendor : sales) {
            for (int c = 0; c < spend.length; c++) {
                spend[c] += ofVendor[c];
            }
        }
        for (int c = 1; c < market.nations; c++) {
            largest = spend[c] > spend[largest] ? c : largest;
        }
        return largest;
    }

    private void addSales(Roster roster, Market market, Account account, int period) {
        double[] book = ledger.book(account);
        if (book == null) {
            return;
        }
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
