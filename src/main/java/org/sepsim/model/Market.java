package org.sepsim.model;

import java.util.Arrays;

/**
 * A market with vendor choice: who has what installed where and who sells what. Vendors are numbered 0 to V - 1; the fringe, where there is one, is the last. A cell is a vendor in a nation, {@link #cell}: nations lie side by side,
 * because a loop over some dozens of them costs a processor with vector instructions a quarter of one over a handful of vendors.
 */
public final class Market {
    private static final int LANES = 8;

    public final Business business;
    public final int vendors;
    public final int nations;
    /** Cells from one vendor to the next: nations rounded up, so that rows fill whole vectors; cells beyond the last nation stay 0. */
    public final int stride;
    /** Firm of a vendor, {@link Roster#FRINGE} for the fringe. */
    public final int[] firmOf;
    /** Vendor of a firm, -1 if it does not sell here. */
    public final int[] vendorOf;
    /** Shares of what is installed, by generation and cell; they sum to 1 over vendors where anything is installed. */
    public final double[][] share;
    /** What is installed, by generation and nation, in the market's own unit. */
    public final double[][] installed;
    /** Goodwill of a vendor in 2005, in units of utility; 0 for later entrants. */
    public final double[] goodwill;
    /** Sales of the quarter by specification and vendor, billion USD. */
    public final double[][] sales;
    /** Shares of what is bought under the contracts that hold now, by generation and cell. */
    public final double[][] chosen;
    /** Units and billion USD delivered under these contracts and not yet in the shares of what is installed, by generation and nation. */
    public final double[][] deliveredUnits;

    public final double[][] deliveredSpend;
    /** Sales since January by cell, and in the last full year. */
    public final double[] cellSalesToDate;

    public final double[] cellSalesLastYear;

    private final double[] keep;
    private final double[] moved;
    private int contractsEnded;

    Market(Business business, int[] firmOf, int firms, int nations, int specifications) {
        this.business = business;
        this.nations = nations;
        stride = (nations + LANES - 1) / LANES * LANES;
        this.firmOf = firmOf.clone();
        vendors = firmOf.length;
        vendorOf = new int[firms];
        Arrays.fill(vendorOf, -1);
        for (int v = 0; v < vendors; v++) {
            if (firmOf[v] != Roster.FRINGE) {
                vendorOf[firmOf[v]] = v;
            }
        }
        share = new double[Generation.COUNT][stride * vendors];
        installed = new double[Generation.COUNT][nations];
        goodwill = new double[vendors];
        sales = new double[specifications][vendors];
        chosen = new double[Generation.COUNT][stride * vendors];
        deliveredUnits = new double[Generation.COUNT][stride];
        deliveredSpend = new double[Generation.COUNT][stride];
        keep = new double[stride];
        moved = new double[stride];
        cellSalesToDate = new double[stride * vendors];
        cellSalesLastYear = new double[stride * vendors];
    }

    /** Place of a vendor in a nation. */
    public int cell(int nation, int vendor) {
        return vendor * stride + nation;
    }

    /** Whether the last vendor is the fringe. */
    public boolean hasFringe() {
        return vendors > 0 && firmOf[vendors - 1] == Roster.FRINGE;
    }

    /** Sales of a vendor in the quarter, all specifications, billion USD. */
    public double salesOf(int vendor) {
        double sum = 0;
        for (double[] ofSpecification : sales) {
            sum += ofSpecification[vendor];
        }
        return sum;
    }

    /**
     * Books what was delivered since the last time: {@code share' = (1 - m) share + m chosen}, m the units delivered over those installed, at most 1. Must come before anything changes the contracts or who the vendors are.
     */
    public void settle() {
        for (int g = 0; g < Generation.COUNT; g++) {
            if (weigh(g)) {
                for (int v = 0; v < vendors; v++) {
                    book(g, v * stride);
                }
                Arrays.fill(deliveredUnits[g], 0);
                Arrays.fill(deliveredSpend[g], 0);
            }
        }
    }

    /** How much of what stood in each nation stays, and how much moves; returns whether anything does. */
    private boolean weigh(int g) {
        Arrays.fill(moved, 0); // holds the sum of shares first
        for (int v = 0; v < vendors; v++) {
            for (int c = 0; c < stride; c++) {
                moved[c] += share[g][v * stride + c];
            }
        }
        boolean any = false;
        for (int c = 0; c < nations; c++) {
            double before = moved[c];
            boolean delivered = deliveredUnits[g][c] > 0;
            moved[c] = !delivered ? 0 : before > 0 ? Math.min(1, deliveredUnits[g][c] / installed[g][c]) : 1;
            keep[c] = !delivered ? 1 : before > 0 ? (1 - moved[c]) / before : 0;
            any |= delivered;
        }
        return any;
    }

    private void book(int g, int row) {
        double[] old = share[g];
        double[] now = chosen[g];
        double[] spend = deliveredSpend[g];
        for (int c = 0; c < keep.length; c++) {
            old[row + c] = keep[c] * old[row + c] + moved[c] * now[row + c];
            cellSalesToDate[row + c] += spend[c] * now[row + c];
        }
    }

    /**
     * Takes a part of what a vendor has installed out of its share, to be replaced by others' deliveries.
     *
     * @param part in [0, 1]
     * @return what is taken out, in the market's own unit
     */
    public double takeOut(int generation, int nation, int vendor, double part) {
        int cell = cell(nation, vendor);
        double removed = part * share[generation][cell] * installed[generation][nation];
        share[generation][cell] *= 1 - part;
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
        System.arraycopy(cellSalesToDate, 0, cellSalesLastYear, 0, cellSalesToDate.length);
        Arrays.fill(cellSalesToDate, 0);
    }

    /** What a firm has installed passes to another that sells here; nothing happens if the first does not sell here. */
    void inherit(int from, int into) {
        int giver = vendorOf[from];
        int taker = vendorOf[into];
        if (giver < 0 || taker < 0) {
            return;
        }
        for (int c = 0; c < nations; c++) {
            for (double[] ofGeneration : share) {
                move(ofGeneration, cell(c, giver), cell(c, taker));
            }
            move(cellSalesToDate, cell(c, giver), cell(c, taker));
            move(cellSalesLastYear, cell(c, giver), cell(c, taker));
        }
    }

    private static void move(double[] account, int from, int into) {
        account[into] += account[from];
        account[from] = 0;
    }
}
