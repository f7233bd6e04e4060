package org.sepsim.model;

/** The accounts of the fringe, all small licensees and firms of vertical industries together; billion USD of the quarter. */
public final class Fringe {
    /** How many there are. */
    public int firms;
    /** Device sales. */
    public double revenue;
    /** Royalties paid to named firms. */
    public double royaltyPaid;
    /** Device sales of those who take licences; the others hold out and pay nothing. */
    public double licensedSales;
    /** What is left of sales after costs and royalties. */
    public double margin;
}
