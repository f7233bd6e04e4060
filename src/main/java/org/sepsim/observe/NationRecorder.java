package org.sepsim.observe;

import java.util.Arrays;
import org.sepsim.model.Generation;
import org.sepsim.model.NationBook;
import org.sepsim.model.World;

/** Writes down nations: what they spend and gain every quarter, users and networks at the end of a period. */
final class NationRecorder {
    private final Ledger ledger;
    private final double[] perUser;
    private final boolean specificationsAsked;
    private double[] usersOf = {};

    NationRecorder(Ledger ledger) {
        this.ledger = ledger;
        perUser = new double[ledger.subjects.nations()];
        specificationsAsked = ledger.keeps(Account.SPECIFICATIONS)
                || ledger.keeps(Account.FRAGMENTATION)
                || ledger.keeps(Account.SPECIFICATION_SHARE);
    }

    void addFlows(World world, int period) {
        NationBook nations = world.nations();
        if (ledger.keeps(Account.OUTPUT)) {
            addService(nations, period);
        }
        if (ledger.keeps(Account.CONSUMER_SURPLUS)) {
            ledger.add(Account.CONSUMER_SURPLUS, period, 0, nations.consumerSurplus());
        }
    }

    /** Service revenue is divided among generations by users. */
    private void addService(NationBook nations, int period) {
        for (int c = 0; c < nations.count; c++) {
            double all = 0;
            for (int g = 0; g < Generation.COUNT; g++) {
                all += nations.users[g][c];
            }
            perUser[c] = all > 0 ? nations.serviceRevenue[c] / all : 0;
        }
        double[] output = ledger.book(Account.OUTPUT);
        for (int g = 0; g < Generation.COUNT; g++) {
            int at = ledger.place(Account.OUTPUT, period, g);
            double[] users = nations.users[g];
            for (int c = 0; c < nations.count; c++) {
                output[at + c] += perUser[c] * users[c];
            }
        }
    }

    void writeStocks(World world, int period) {
        NationBook nations = world.nations();
        for (int g = 0; g < Generation.COUNT; g++) {
            ledger.write(Account.USERS, period, g, nations.users[g]);
            ledger.write(Account.STATIONS, period, g, nations.stations[g]);
            if (specificationsAsked) {
                writeSpecifications(world, g, period);
            }
        }
    }

    private void writeSpecifications(World world, int g, int period) {
        double[] shares = ledger.book(Account.SPECIFICATION_SHARE);
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
            if (shares != null && world.roster().generationOf(s) == g) {
                shares[first + s] = all > 0 ? users / all : Double.NaN;
            }
        }
        ledger.write(Account.SPECIFICATIONS, period, g, used);
        ledger.write(Account.FRAGMENTATION, period, g, all > 0 ? 1 - squares / (all * all) : Double.NaN);
    }
}
