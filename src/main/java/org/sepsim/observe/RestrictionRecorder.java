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
    /** By generation, the last for any: nations that exclude and firms that they exclude, pair by pair, nation by nation. */
    private final int[][] excluders = new int[Generation.COUNT + 1][];

    private final int[][] excluded = new int[Generation.COUNT + 1][];
    private final int[] pairs = new int[Generation.COUNT + 1];
    /** Firms that anybody has ever excluded, so many of them. */
    private final int[] suspects;

    private int suspected;
    private final double[] gdpShare;
    private int knownVersion;

    RestrictionRecorder(Ledger ledger) {
        this.ledger = ledger;
        firms = ledger.subjects.firms();
        nations = ledger.subjects.nations();
        suspects = new int[firms];
        gdpShare = new double[nations];
        Arrays.setAll(excluders, g -> new int[nations]);
        Arrays.setAll(excluded, g -> new int[nations]);
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
        Arrays.fill(pairs, 0);
        findSuspects(restrictions);
        for (int c = 0; c < nations; c++) {
            for (int k = 0; k < suspected && restrictions.everBy(c); k++) {
                int i = suspects[k];
                if (restrictions.excludes(c, i)) {
                    add(Generation.COUNT, c, i);
                    for (int g = 0; g < Generation.COUNT; g++) {
                        if (restrictions.excludes(g, c, i)) {
                            add(g, c, i);
                        }
                    }
                }
            }
        }
    }

    private void findSuspects(Restrictions restrictions) {
        suspected = 0;
        for (int i = 0; i < firms; i++) {
            if (restrictions.everExcluded(i)) {
                suspects[suspected++] = i;
            }
        }
    }

    private void add(int g, int nation, int firm) {
        if (pairs[g] == excluded[g].length) {
            excluders[g] = Arrays.copyOf(excluders[g], 2 * pairs[g]);
            excluded[g] = Arrays.copyOf(excluded[g], 2 * pairs[g]);
        }
        excluders[g][pairs[g]] = nation;
        excluded[g][pairs[g]++] = firm;
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
        boolean either = excluding != null || shares != null;
        for (int k = 0; k < pairs[g] && either; k++) {
            if (excluding != null) {
                excluding[at + excluded[g][k]]++;
            }
            if (shares != null) {
                shares[at + excluded[g][k]] += gdpShare[excluders[g][k]];
            }
        }
    }

    private void writeWorld(int period, int g) {
        int banning = 0;
        double share = 0;
        int last = -1;
        for (int k = 0; k < pairs[g]; k++) {
            int nation = excluders[g][k];
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
