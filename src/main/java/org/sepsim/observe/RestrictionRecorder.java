package org.sepsim.observe;

import java.util.Arrays;
import org.sepsim.model.Generation;
import org.sepsim.model.Restrictions;
import org.sepsim.model.World;

/** Writes down at the end of a period who bans whom and who is cut off from components. */
final class RestrictionRecorder {
    private final Ledger ledger;
    private final int firms;
    private final int nations;
    private final boolean asked;
    /** By generation, the last for any: the pairs of which the nation excludes the firm, nation by nation, cells as in {@link Restrictions}. */
    private final int[][] excluded = new int[Generation.COUNT + 1][0];

    private final double[] gdpShare;
    private int knownVersion;

    RestrictionRecorder(Ledger ledger) {
        this.ledger = ledger;
        firms = ledger.subjects.firms();
        nations = ledger.subjects.nations();
        gdpShare = new double[nations];
        asked = ledger.keeps(Account.EXCLUDING_NATIONS)
                || ledger.keeps(Account.EXCLUDING_GDP)
                || ledger.keeps(Account.BANNING_NATIONS)
                || ledger.keeps(Account.BANNING_GDP);
    }

    void writeStocks(World world, int period) {
        writeListed(world, period);
        if (asked && world.restrictions().version() > 0) {
            renew(world.restrictions());
            renewShares(world);
            for (int g = 0; g <= Generation.COUNT; g++) {
                writeFirms(period, g);
                writeWorld(period, g);
            }
        }
    }

    private void writeListed(World world, int period) {
        double[] listed = ledger.book(Account.LISTED);
        if (listed != null && world.controls().any()) {
            int at = ledger.place(Account.LISTED, period, 0);
            for (int i = 0; i < firms; i++) {
                boolean barred = world.firms().active[i] && world.controls().barredByAll(i) > 0;
                listed[at + i] = barred ? 1 : 0;
            }
        }
    }

    private void renew(Restrictions restrictions) {
        if (restrictions.version() == knownVersion) {
            return;
        }
        knownVersion = restrictions.version();
        int[][] found = new int[Generation.COUNT + 1][nations * firms];
        int[] count = new int[found.length];
        for (int c = 0; c < nations; c++) {
            for (int i = 0; i < firms && restrictions.everBy(c); i++) {
                if (restrictions.excludes(c, i)) {
                    found[Generation.COUNT][count[Generation.COUNT]++] = c * firms + i;
                    for (int g = 0; g < Generation.COUNT; g++) {
                        if (restrictions.excludes(g, c, i)) {
                            found[g][count[g]++] = c * firms + i;
                        }
                    }
                }
            }
        }
        Arrays.setAll(excluded, g -> Arrays.copyOf(found[g], count[g]));
    }

    private void renewShares(World world) {
        double worldGdp = 0;
        for (int c = 0; c < nations; c++) {
            worldGdp += world.nations().gdp[c][world.year()];
        }
        for (int c = 0; c < nations; c++) {
            gdpShare[c] = world.nations().gdp[c][world.year()] / worldGdp;
        }
    }

    private void writeFirms(int period, int g) {
        double[] excluding = ledger.book(Account.EXCLUDING_NATIONS);
        double[] shares = ledger.book(Account.EXCLUDING_GDP);
        int at = ledger.place(Account.EXCLUDING_NATIONS, period, g); // accounts of one shape have one place
        for (int cell : excluded[g]) {
            if (excluding != null) {
                excluding[at + cell % firms]++;
            }
            if (shares != null) {
                shares[at + cell % firms] += gdpShare[cell / firms];
            }
        }
    }

    private void writeWorld(int period, int g) {
        int banning = 0;
        double share = 0;
        int last = -1;
        for (int cell : excluded[g]) {
            int nation = cell / firms;
            if (nation != last) {
                banning++;
                share += gdpShare[nation];
                last = nation;
            }
        }
        ledger.write(Account.BANNING_NATIONS, period, g, banning);
        ledger.write(Account.BANNING_GDP, period, g, share);
    }
}
