package org.sepsim.model;

import java.util.Arrays;

/**
 * A market with vendor choice: who has what installed where and who sells what. Vendors are numbered 0 to V - 1; the fringe, where there is one, is the last. What is kept by vendor and nation lies in a row of nations for each vendor:
 * a loop over the elements of whole arrays is one that the compiler turns into vector instructions.
 */
public final class Market {
    public final Business business;
    public final int vendors;
    public final int nations;
    /** Firm of a vendor, {@link Roster#FRINGE} for the fringe. */
    public final int[] firmOf;
    /** Vendor of a firm, -1 if it does not sell here. */
    public final int[] vendorOf;
    /** Shares of what is installed, by generation, vendor and nation; they sum to 1 over vendors where anything is installed. */
    public final double[][][] share;
    /** What is installed, by generation and nation, in the market's own unit. */
    public final double[][] installed;
    /** Goodwill of a vendor in 2005, in units of utility; 0 for later entrants. */
    public final double[] goodwill;
    /** Sales of the quarter by specification and vendor, billion USD. */
    public final double[][] sales;
    /** Whether anything of a specification is sold in the quarter; the sales of others are 0. */
    private final boolean[] sold;
    /** Weights of vendors in the contracts that hold now, by generation, vendor and nation, and their sum, by generation and nation; {@link #chosen} divides them. */
    public final double[][][] weight;

    public final double[][] weights;
    /** Units and billion USD delivered under these contracts and not yet in the shares of what is installed, by generation and nation. */
    public final double[][] deliveredUnits;

    public final double[][] deliveredSpend;
    /** Sales since January by vendor and nation, and in the last full year. */
    public final double[][] salesToDate;

    public final double[][] salesLastYear;
    /** Sales of the last full year by vendor, as far as they are added up. */
    private final double[] soldLastYear;

    private boolean addedUp;

    /** Sum of shares by generation and nation: 0 where nothing was ever installed, less than 1 once something has been taken out. */
    private final double[][] shares;

    /** By generation and nation, while deliveries are booked: what is kept of a share, what of a weight becomes share, what of it becomes sales. */
    private final double[][] keep;

    private final double[][] moved;
    private final double[][] paid;
    /** Generations of which something is delivered and not yet booked. */
    private final boolean[] unsettled = new boolean[Generation.COUNT];
    /** By generation and vendor: who sells it or ever sold it; the others have no shares, weights or sales. */
    private final boolean[][] known;

    private int contractsEnded;

    Market(Business business, int[] firmOf, int firms, int nations, int specifications) {
        this.business = business;
        this.nations = nations;
        this.firmOf = firmOf.clone();
        vendors = firmOf.length;
        vendorOf = new int[firms];
        Arrays.fill(vendorOf, -1);
        for (int v = 0; v < vendors; v++) {
            if (firmOf[v] != Roster.FRINGE) {
                vendorOf[firmOf[v]] = v;
            }
        }
        share = Grid.ofDoubles(Generation.COUNT, vendors, nations);
        installed = Grid.ofDoubles(Generation.COUNT, nations);
        goodwill = new double[vendors];
        sales = Grid.ofDoubles(specifications, vendors);
        weight = Grid.ofDoubles(Generation.COUNT, vendors, nations);
        weights = Grid.ofDoubles(Generation.COUNT, nations);
        shares = Grid.ofDoubles(Generation.COUNT, nations);
        deliveredUnits = Grid.ofDoubles(Generation.COUNT, nations);
        deliveredSpend = Grid.ofDoubles(Generation.COUNT, nations);
        sold = new boolean[specifications];
        keep = Grid.ofDoubles(Generation.COUNT, nations);
        moved = Grid.ofDoubles(Generation.COUNT, nations);
        paid = Grid.ofDoubles(Generation.COUNT, nations);
        known = Grid.ofBooleans(Generation.COUNT, vendors);
        salesToDate = Grid.ofDoubles(vendors, nations);
        salesLastYear = Grid.ofDoubles(vendors, nations);
        soldLastYear = new double[vendors];
    }

    /** Share of a vendor in what a nation buys under the contracts that hold now; 0 if nobody may sell. */
    public double chosen(int generation, int nation, int vendor) {
        double all = weights[generation][nation];
        return all > 0 ? weight[generation][vendor][nation] / all : 0;
    }

    /** Notes that shares of a generation stand at a nation, and sum to one. */
    public void installedIn(int generation, int nation) {
        shares[generation][nation] = 1;
    }

    /** Whether the last vendor is the fringe. */
    public boolean hasFringe() {
        return vendors > 0 && firmOf[vendors - 1] == Roster.FRINGE;
    }

    /** Sales of a vendor in the quarter, all specifications, billion USD. */
    public double salesOf(int vendor) {
        double sum = 0;
        for (int s = 0; s < sales.length; s++) {
            if (sold[s]) {
                sum += sales[s][vendor];
            }
        }
        return sum;
    }

    /**
     * The same for all vendors at once.
     *
     * @param sums by vendor; receives them
     */
    public void sales(double[] sums) {
        Arrays.fill(sums, 0);
        for (int s = 0; s < sales.length; s++) {
            if (sold[s]) {
                add(sales[s], sums);
            }
        }
    }

    private static void add(double[] ofSpecification, double[] sums) {
        for (int v = 0; v < sums.length; v++) {
            sums[v] += ofSpecification[v];
        }
    }

    /** Opens the quarter: nothing is sold yet. */
    public void open() {
        for (int s = 0; s < sales.length; s++) {
            if (sold[s]) {
                Arrays.fill(sales[s], 0);
                sold[s] = false;
            }
        }
    }

    /** Notes that something of a specification is sold in the quarter; returns where sales by vendor are written. */
    public double[] sell(int specification) {
        sold[specification] = true;
        return sales[specification];
    }

    /** Whether anything of a specification is sold in the quarter. */
    public boolean sells(int specification) {
        return sold[specification];
    }

    /** Notes that a vendor sells a generation here, or has something of it installed. */
    public void admit(int generation, int vendor) {
        known[generation][vendor] = true;
    }

    /** Notes that a generation is delivered under the contracts that hold now. */
    public void deliver(int generation) {
        unsettled[generation] = true;
    }

    /**
     * Books what was delivered since the last time: {@code share' = (1 - m) share + m chosen}, m the units delivered over those installed, at most 1. Must come before anything changes the contracts or who the vendors are.
     */
    public void settle() {
        boolean any = false;
        for (int g = 0; g < Generation.COUNT; g++) {
            any |= unsettled[g];
        }
        if (!any) {
            return;
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            weigh(g);
        }
        for (int v = 0; v < vendors; v++) {
            book(v);
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            Arrays.fill(deliveredUnits[g], 0);
            Arrays.fill(deliveredSpend[g], 0);
            unsettled[g] = false;
        }
    }

    /** How much of what stood in each nation stays, and how much moves. */
    private void weigh(int g) {
        Arrays.fill(paid[g], 0);
        if (!unsettled[g]) {
            return;
        }
        Arrays.fill(keep[g], 1);
        Arrays.fill(moved[g], 0);
        for (int c = 0; c < nations; c++) {
            double units = deliveredUnits[g][c];
            if (units > 0) {
                double before = shares[g][c];
                double part = before > 0 ? Math.min(1, units / installed[g][c]) : 1;
                keep[g][c] = before > 0 ? (1 - part) / before : 0;
                moved[g][c] = part / weights[g][c];
                paid[g][c] = deliveredSpend[g][c] / weights[g][c];
                shares[g][c] = 1;
            }
        }
    }

    private void book(int v) {
        for (int g = 0; g < Generation.COUNT; g++) {
            if (moves(g, v)) {
                replace(share[g][v], weight[g][v], keep[g], moved[g]);
            }
        }
        if (moves(0, v) || moves(1, v)) {
            addSales(salesToDate[v], paid[0], weight[0][v], paid[1], weight[1][v]);
        }
        if (moves(2, v) || moves(3, v)) {
            addSales(salesToDate[v], paid[2], weight[2][v], paid[3], weight[3][v]);
        }
    }

    private boolean moves(int g, int v) {
        return unsettled[g] && known[g][v];
    }

    private static void replace(double[] installedShare, double[] awarded, double[] keep, double[] moved) {
        for (int c = 0; c < installedShare.length; c++) {
            installedShare[c] = keep[c] * installedShare[c] + moved[c] * awarded[c];
        }
    }

    /** Two generations a loop: each loop costs to enter, and one of all four reads more arrays than the compiler makes vectors of. */
    private static void addSales(
            double[] sales, double[] paidForOlder, double[] older, double[] paidForNewer, double[] newer) {
        for (int c = 0; c < sales.length; c++) {
            sales[c] = sales[c] + paidForOlder[c] * older[c] + paidForNewer[c] * newer[c];
        }
    }

    /**
     * Takes a part of what a vendor has installed out of its share, to be replaced by others' deliveries.
     *
     * @param part in [0, 1]
     * @return what is taken out, in the market's own unit
     */
    public double takeOut(int generation, int nation, int vendor, double part) {
        double[] held = share[generation][vendor];
        double removed = part * held[nation] * installed[generation][nation];
        shares[generation][nation] -= part * held[nation];
        held[nation] *= 1 - part;
        return removed;
    }

    /** Ends the contracts that hold now, before it changes who may sell what to whom: books what they delivered. */
    public void endContracts() {
        settle();
        contractsEnded++;
    }

    /** How often contracts have ended before their time. */
    public int contractsEnded() {
        return contractsEnded;
    }

    /** Closes the year: sales since January become those of last year. */
    public void closeYear() {
        for (int v = 0; v < vendors; v++) {
            double[] emptied = salesLastYear[v];
            salesLastYear[v] = salesToDate[v];
            Arrays.fill(emptied, 0);
            salesToDate[v] = emptied;
        }
        addedUp = false;
    }

    /** What a vendor sold to all nations in the last full year. */
    public double soldLastYear(int vendor) {
        for (int v = 0; v < vendors && !addedUp; v += 4) {
            addUp(v, Math.min(v + 1, vendors - 1), Math.min(v + 2, vendors - 1), Math.min(v + 3, vendors - 1));
        }
        addedUp = true;
        return soldLastYear[vendor];
    }

    /** Four vendors at once, each in the order of nations, so that no addition waits for another. */
    private void addUp(int first, int second, int third, int fourth) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int nation = 0; nation < nations; nation++) {
            a += salesLastYear[first][nation];
            b += salesLastYear[second][nation];
            c += salesLastYear[third][nation];
            d += salesLastYear[fourth][nation];
        }
        soldLastYear[first] = a;
        soldLastYear[second] = b;
        soldLastYear[third] = c;
        soldLastYear[fourth] = d;
    }

    /** What a firm has installed passes to another that sells here; nothing happens if the first does not sell here. */
    void inherit(int from, int into) {
        int giver = vendorOf[from];
        int taker = vendorOf[into];
        if (giver < 0 || taker < 0) {
            return;
        }
        for (int g = 0; g < Generation.COUNT; g++) {
            known[g][taker] |= known[g][giver];
            move(share[g][giver], share[g][taker]);
        }
        move(salesToDate[giver], salesToDate[taker]);
        move(salesLastYear[giver], salesLastYear[taker]);
        addedUp = false;
    }

    private static void move(double[] from, double[] into) {
        for (int c = 0; c < from.length; c++) {
            into[c] += from[c];
            from[c] = 0;
        }
    }
}
