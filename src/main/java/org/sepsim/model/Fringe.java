package org.sepsim.model;

/** The accounts of the fringe, all small licensees and firms of vertical industries together; billion USD of the quarter. */
public final class Fringe {
    /** Device sales. */
    public double revenue;
    /** Royalties paid to named firms. */
    public double royaltyPaid;
    /** What is left of sales after costs and royalties. */
    public double margin;
}
