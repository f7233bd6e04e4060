package org.sepsim.observe;

import java.util.Arrays;
import org.sepsim.model.Generation;
import org.sepsim.model.NationBook;
import org.sepsim.model.World;

/** Writes down nations: what they spend and gain every quarter, users and networks at the end of a period. */
final class NationRecorder {
    private final Ledger ledger;
    private double[] usersOf = {};

    NationRecorder(Ledger ledger) {
        this.ledger = ledger;
    }

    void addFlows(World world, int period) {
        NationBook nations = world.nations();
        addService(nations, period);
        int at = ledger.place(Account.CONSUMER_SURPLUS, period, 0);
        double[] surplus = ledger.book(Account.CONSUMER_SURPLUS);
        for (int c = 0; c < nations.count; c++) {
            surplus[at + c] += nations.consumerSurplus[c];
        }
    }

    /** Service revenue is divided among generations by users. */
    private void addService(NationBook nations, int period) {
        double[] output = ledger.book(Account.OUTPUT);
        for (int c = 0; c < nations.count; c++) {
            double all = 0;
            for (int g = 0; g < Generation.COUNT; g++) {
                all += nations.users[g][c];
            }
            double perUser = all > 0 ? nations.serviceRevenue[c] / all : 0;
            for (int g = 0; g < Generation.COUNT; g++) {
                output[ledger.place(Account.OUTPUT, period, g) + c] += perUser * nations.users[g][c];
            }
        }
    }

    void writeStocks(World world, int period) {
        NationBook nations = world.nations();
        for (int g = 0; g < Generation.COUNT; g++) {
            int at = ledger.place(Account.USERS, period, g);
            System.arraycopy(nations.users[g], 0, ledger.book(Account.USERS), at, nations.count);
            System.arraycopy(nations.stations[g], 0, ledger.book(Account.STATIONS), at, nations.count);
            writeSpecifications(world, g, period);
        }
    }

    private void writeSpecifications(World world, int g, int period) {
        int at = ledger.place(Account.SPECIFICATIONS, period, g);
        int first = ledger.place(Account.SPECIFICATION_SHARE, period, 0);
        NationBook nations = world.nations();
        int specifications = world.roster().specifications().size();
        if (usersOf.length != specifications) {
            usersOf = new double[specifications];
        }
        Arrays.fill(usersOf, 0);
        double all = 0;
        for (int c = 0; c < nations.count; c++) {
            usersOf[nations.specification[g][c]] += nations.users[g][c];
            all += nations.users[g][c];
        }
        int used = 0;
        double squares = 0;
        for (int s = 0; s < usersOf.length; s++) {
            double users = usersOf[s];
            used += users > 0 ? 1 : 0;
            squares += users * users;
            if (world.roster().generationOf(s) == g) {
                ledger.book(Account.SPECIFICATION_SHARE)[first + s] = all > 0 ? users / all : Double.NaN;
            }
        }
        ledger.book(Account.SPECIFICATIONS)[at] = used;
        ledger.book(Account.FRAGMENTATION)[at] = all > 0 ? 1 - squares / (all * all) : Double.NaN;
    }
}
