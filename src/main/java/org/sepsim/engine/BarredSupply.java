package org.sepsim.engine;

import org.sepsim.model.FirmBook;
import org.sepsim.model.Grid;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * What export controls keep from those whom they bind: suppliers at home with the controller lose a part of their sales of chips to the firm cut off, and those who are not bound make them.
 *
 * <pre>{@code
 * w'_kh = w_kh (1 - x_kh),   x_kh = sum over firms i at home in h of their share of h's purchases times what k's nation bars from i
 * }</pre>
 *
 * <p>Where all are bound nobody takes the place of anybody, and the shares stand.
 */
final class BarredSupply {
    private final World world;
    private final Market chips;
    private final int generation;
    /** By vendor and nation; made with the first control. */
    private double[][] barred = {};

    /** Nations at home with firms that controls bind, whose purchases alone are diverted: the first so many. */
    private final int[] bound;

    private int nations;
    /** Devices of the generation sold in the quarter: by all, by named makers. */
    private double all;

    private double named;

    BarredSupply(World world, int generation) {
        this.world = world;
        this.generation = generation;
        chips = world.chips();
        bound = new int[chips.nations];
    }

    /**
     * Moves weights of contracts from who is bound to who is not; their sum stays.
     *
     * @param weight by seller and nation
     */
    void divert(double[][] weight, Sellers sellers) {
        for (int n = 0; n < nations; n++) {
            for (double[] ofVendor : barred) {
                ofVendor[bound[n]] = 0;
            }
        }
        nations = 0;
        if (!world.controls().any()) {
            return;
        }
        if (barred.length == 0) {
            barred = Grid.ofDoubles(chips.vendors, chips.nations);
        }
        addUp();
        for (int v = 0; v < world.devices().vendors; v++) {
            int firm = world.devices().firmOf[v];
            if (firm != Roster.FRINGE && world.controls().barredByAll(firm) > 0) {
                bar(weight, sellers, firm, boughtBy(v));
                list(world.firms().home[firm]);
            }
        }
        for (int n = 0; n < nations; n++) {
            settle(weight, sellers, bound[n]);
        }
    }

    /** Lists a nation once, in the order of nations. */
    private void list(int nation) {
        int n = nations;
        while (n > 0 && bound[n - 1] > nation) {
            n--;
        }
        if (n > 0 && bound[n - 1] == nation) {
            return;
        }
        System.arraycopy(bound, n, bound, n + 1, nations - n);
        bound[n] = nation;
        nations++;
    }

    /** Notes what a firm that buys a part of its nation's chips may not buy. */
    private void bar(double[][] weight, Sellers sellers, int firm, double part) {
        FirmBook firms = world.firms();
        int h = firms.home[firm];
        for (int k = 0; k < sellers.named(); k++) {
            double bound = world.controls().barred(firms.home[sellers.firm[k]], firm);
            barred[sellers.vendor[k]][h] += part * bound * weight[k][h];
        }
    }

    private void settle(double[][] weight, Sellers sellers, int h) {
        double lost = 0;
        double free = 0;
        for (int k = 0; k < sellers.count(); k++) {
            double gone = barred[sellers.vendor[k]][h];
            lost += gone;
            free += gone > 0 ? 0 : weight[k][h];
        }
        for (int k = 0; k < sellers.count() && lost > 0; k++) {
            double[] gone = barred[sellers.vendor[k]];
            if (free <= 0) {
                gone[h] = 0;
            } else if (gone[h] > 0) {
                weight[k][h] -= gone[h];
            } else {
                weight[k][h] *= 1 + lost / free;
            }
        }
    }

    /** Adds up this quarter's devices. */
    private void addUp() {
        Market devices = world.devices();
        all = 0;
        named = 0;
        for (int s = 0; s < devices.sales.length; s++) {
            for (int v = 0; v < devices.vendors && counts(s); v++) {
                double sold = devices.sales[s][v];
                all += sold;
                named += devices.firmOf[v] == Roster.FRINGE ? 0 : sold;
            }
        }
    }

    /** Whether any device of a specification is sold, and of this generation. */
    private boolean counts(int specification) {
        return world.devices().sells(specification) && world.roster().generationOf(specification) == generation;
    }

    /** Share of a maker of devices in what its nation spends on chips of the generation, by this quarter's devices. */
    private double boughtBy(int vendor) {
        Market devices = world.devices();
        int home = world.firms().home[devices.firmOf[vendor]];
        double own = 0;
        double nation = 0;
        for (int s = 0; s < devices.sales.length; s++) {
            if (counts(s)) {
                own += devices.sales[s][vendor];
                nation = addThoseOf(home, devices.sales[s], nation);
            }
        }
        // The fringe buys where the named makers do, so that every nation's purchases grow alike.
        return nation > 0 ? own / nation * (named / all) : 0;
    }

    private double addThoseOf(int home, double[] sales, double before) {
        int[] firmOf = world.devices().firmOf;
        double sum = before;
        for (int v = 0; v < sales.length; v++) {
            if (firmOf[v] != Roster.FRINGE && world.firms().home[firmOf[v]] == home) {
                sum += sales[v];
            }
        }
        return sum;
    }

    /**
     * Books what each firm would have sold this quarter if nobody were bound, less what it did.
     *
     * @param spend by nation, for one unit of weight
     */
    void book(double[] spend) {
        for (int v = 0; v < chips.vendors && nations > 0; v++) {
            for (int n = 0; n < nations && chips.firmOf[v] != Roster.FRINGE; n++) {
                world.firms().barredSales[chips.firmOf[v]] += spend[bound[n]] * barred[v][bound[n]];
            }
        }
    }
}
