package org.sepsim.observe;

import org.sepsim.model.BackingBook;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Generation;
import org.sepsim.model.KnowledgeBook;
import org.sepsim.model.LicensingAuthorities;
import org.sepsim.model.NationBook;
import org.sepsim.model.World;

/** Writes down what states pay for their industry, and what rival specifications cost. */
final class BackingRecorder {
    private final Ledger ledger;

    BackingRecorder(Ledger ledger) {
        this.ledger = ledger;
    }

    void addFlows(World world, int period) {
        addOutlay(world, period);
        addFinance(world, period);
        for (int g = 0; g < Generation.COUNT; g++) {
            addGrants(world.backing().grant[g], period, g);
            addLostSpending(world.nations(), period, g);
            if (ledger.keeps(Account.DUPLICATED_RND)) {
                addDuplication(world, g, ledger.place(Account.DUPLICATED_RND, period, g));
            }
        }
    }

    private void addOutlay(World world, int period) {
        double[] outlay = ledger.book(Account.STATE_OUTLAY);
        if (outlay != null) {
            int at = ledger.place(Account.STATE_OUTLAY, period, 0);
            for (int c = 0; c < world.nations().count; c++) {
                outlay[at + c] += world.backing().outlayOf(c);
            }
            FirmBook firms = world.firms();
            for (int i = 0; i < firms.count; i++) {
                outlay[at + firms.home[i]] += firms.fundsReceived[i];
            }
            for (LicensingAuthorities.Fine fine : world.authorities().fines()) {
                // who ends pays no more of what was to be paid over the year
                outlay[at + fine.nation()] -= firms.active[fine.firm()] ? fine.amount() / 4 : 0;
            }
        }
    }

    private void addFinance(World world, int period) {
        double[] finance = ledger.book(Account.VENDOR_FINANCE);
        if (finance != null) {
            BackingBook backing = world.backing();
            ledger.add(Account.VENDOR_FINANCE, period, 0, backing.finance());
            int at = ledger.place(Account.VENDOR_FINANCE, period, 0);
            FirmBook firms = world.firms();
            for (int i = 0; i < firms.count; i++) {
                finance[at + firms.home[i]] += backing.discountBorne[i];
            }
        }
    }

    private void addGrants(double[] grant, int period, int g) {
        double[] book = ledger.book(Account.RND_SUBSIDY);
        if (book != null) {
            int at = ledger.place(Account.RND_SUBSIDY, period, g);
            for (int i = 0; i < grant.length; i++) {
                book[at + i] += grant[i] / 4;
            }
        }
    }

    /** What is bought of a divided generation is the compatible amount times the Katz-Shapiro ratio; the rest is lost. */
    private void addLostSpending(NationBook nations, int period, int g) {
        double lost = 1 / nations.compatibility[g] - 1;
        double[] book = ledger.book(Account.FRAGMENTATION_COST);
        if (book != null && lost > 0) {
            int at = ledger.place(Account.FRAGMENTATION_COST, period, g);
            for (int c = 0; c < nations.count; c++) {
                book[at + c] += lost * (nations.stationSpend[g][c] + nations.deviceSpend[g][c]);
            }
        }
    }

    /** R&amp;D on all specifications of a generation but the one on which most is spent. */
    private void addDuplication(World world, int g, int at) {
        KnowledgeBook knowledge = world.knowledge();
        FirmBook firms = world.firms();
        int largest = -1;
        double most = -1;
        int rivals = 0;
        for (int s = 0; s < knowledge.split.length; s++) {
            if (world.roster().generationOf(s) == g) {
                double spent = 0;
                for (int i = 0; i < firms.count; i++) {
                    spent += spentOn(world, s, i);
                }
                largest = spent > most ? s : largest;
                most = Math.max(most, spent);
                rivals++;
            }
        }
        double[] book = ledger.book(Account.DUPLICATED_RND);
        for (int s = 0; s < knowledge.split.length && rivals > 1; s++) {
            for (int i = 0; i < firms.count && world.roster().generationOf(s) == g && s != largest; i++) {
                book[at + firms.home[i]] += spentOn(world, s, i);
            }
        }
    }

    private static double spentOn(World world, int s, int i) {
        FirmBook firms = world.firms();
        double own = firms.active[i] ? firms.rndBudget[i] / 4 : 0;
        return own * firms.cellularShare[i] * world.knowledge().split[s][i];
    }

    void writeStocks(World world, int period) {
        ledger.write(Account.ADJACENT_CAPITAL, period, 0, world.backing().adjacentCapital);
        ledger.write(Account.ADJACENT_FAMILIES, period, 0, world.backing().adjacentFamilies);
    }
}
