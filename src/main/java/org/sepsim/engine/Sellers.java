package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.model.FirmBook;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;

/**
 * Who sells on a market in a round of contracts, numbered 0 to {@link #count} - 1 in the order of vendors, the fringe last: about two vendors in three; offers and loyalties of the others are not asked for.
 */
final class Sellers {
    /** Vendor of a seller, on the market. */
    final int[] vendor;
    /** Firm of a seller, {@link Roster#FRINGE} for the fringe. */
    final int[] firm;
    /** Which sellers resemble each other: those of one home nation; the fringe stands alone. */
    final int[] nest;

    private final int[] nestOfVendor;

    private final FirmBook firms;
    private final Market market;
    /** Vendors that do not sell now. */
    private final int[] idle;

    private final boolean[] selling;

    private int count;
    private int departures;

    Sellers(FirmBook firms, Market market) {
        this.firms = firms;
        this.market = market;
        vendor = new int[market.vendors];
        idle = new int[market.vendors];
        selling = new boolean[market.vendors];
        firm = new int[market.vendors];
        nest = new int[market.vendors];
        nestOfVendor = nests();
    }

    private int[] nests() {
        int[] nestOfNation = new int[market.nations];
        Arrays.fill(nestOfNation, -1);
        int[] nests = new int[market.vendors];
        int next = 0;
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            if (i == Roster.FRINGE) {
                nests[v] = next++;
            } else {
                if (nestOfNation[firms.home[i]] < 0) {
                    nestOfNation[firms.home[i]] = next++;
                }
                nests[v] = nestOfNation[firms.home[i]];
            }
        }
        return nests;
    }

    /** Looks who sells now. */
    void renew() {
        boolean[] does = firms.does[market.business.index()];
        count = 0;
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            boolean sells = i == Roster.FRINGE || (firms.active[i] && does[i]);
            departures += selling[v] && !sells ? 1 : 0;
            selling[v] = sells;
            if (sells) {
                vendor[count] = v;
                firm[count] = i;
                nest[count] = nestOfVendor[v];
                count++;
            } else {
                idle[v - count] = v;
            }
        }
    }

    /** Empties what is kept by vendor for those who do not sell. */
    void silence(double[][] ofVendor) {
        for (int n = 0; n < market.vendors - count; n++) {
            Arrays.fill(ofVendor[idle[n]], 0);
        }
    }

    /** How often anybody has stopped selling. */
    int departures() {
        return departures;
    }

    int count() {
        return count;
    }

    /** How many of them are named firms. */
    int named() {
        return count > 0 && firm[count - 1] == Roster.FRINGE ? count - 1 : count;
    }
}
