package org.sepsim.observe;

import org.sepsim.model.Generation;
import org.sepsim.model.Restrictions;
import org.sepsim.model.World;

/** Writes down at the end of a period who bans whom and who is cut off from components. */
final class RestrictionRecorder {
    private final Ledger ledger;
    private final int firms;
    /** By generation, the last for any: whether a nation excludes a firm, cells as in {@link Restrictions}. */
    private final boolean[][] excluded;

    private int knownVersion;

    RestrictionRecorder(Ledger ledger) {
        this.ledger = ledger;
        firms = ledger.subjects.firms();
        excluded = new boolean[Generation.COUNT + 1][ledger.subjects.nations() * firms];
    }

    void writeStocks(World world, int period) {
        writeListed(world, period);
        if (world.restrictions().version() == 0) {
            return;
        }
        renew(world.restrictions());
        for (int g = 0; g <= Generation.COUNT; g++) {
            write(world, period, g);
        }
    }

    private void writeListed(World world, int period) {
        int at = ledger.place(Account.LISTED, period, 0);
        for (int i = 0; i < firms && world.controls().any(); i++) {
            boolean listed = world.firms().active[i] && world.controls().barredByAll(i) > 0;
            ledger.book(Account.LISTED)[at + i] = listed ? 1 : 0;
        }
    }

    private void renew(Restrictions restrictions) {
        if (restrictions.version() == knownVersion) {
            return;
        }
        knownVersion = restrictions.version();
        for (int cell = 0; cell < excluded[0].length; cell++) {
            boolean any = false;
            for (int g = 0; g < Generation.COUNT; g++) {
                excluded[g][cell] = restrictions.excludes(g, cell / firms, cell % firms);
                any |= excluded[g][cell];
            }
            excluded[Generation.COUNT][cell] = any;
        }
    }

    private void write(World world, int period, int g) {
        int nations = ledger.subjects.nations();
        int at = ledger.place(Account.EXCLUDING_NATIONS, period, g);
        double[] excluding = ledger.book(Account.EXCLUDING_NATIONS);
        double[] gdpShare = ledger.book(Account.EXCLUDING_GDP);
        double worldGdp = 0;
        for (int c = 0; c < nations; c++) {
            worldGdp += world.nations().gdp[c][world.year()];
        }
        int banning = 0;
        double banningShare = 0;
        for (int c = 0; c < nations; c++) {
            double share = world.nations().gdp[c][world.year()] / worldGdp;
            boolean any = false;
            for (int i = 0; i < firms; i++) {
                if (excluded[g][c * firms + i]) {
                    excluding[at + i]++;
                    gdpShare[at + i] += share;
                    any = true;
                }
            }
            banning += any ? 1 : 0;
            banningShare += any ? share : 0;
        }
        ledger.book(Account.BANNING_NATIONS)[ledger.place(Account.BANNING_NATIONS, period, g)] = banning;
        ledger.book(Account.BANNING_GDP)[ledger.place(Account.BANNING_GDP, period, g)] = banningShare;
    }
}
