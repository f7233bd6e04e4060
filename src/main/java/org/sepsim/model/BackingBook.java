package org.sepsim.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What states do for their industry (M13), and what it costs them. Money is billion USD of the year, stations are millions. */
public final class BackingBook {
    /** What public money is spent on, the rows of {@link #outlay}. */
    public enum Outlay {
        RESEARCH,
        FINANCE,
        ROLLOUT,
        APPLICATIONS
    }

    /** Part of the price that buyers abroad get back, by home nation of the vendor. */
    public final double[] discount;
    /** Part of this that the state pays. */
    public final double[] statePays;
    /** Subsidies for goals by generation and nation, a year; written in January. */
    public final double[][] subsidy;
    /** Spending of clusters by generation and nation, a year. */
    public final double[][] cluster;
    /** What firms get for R&amp;D on a generation, by generation and firm, a year. */
    public final double[][] grant;
    /** Base stations aimed at by generation and nation; 0 where nobody aims at any. */
    public final double[][] target;
    /** Base stations when the target was set. */
    public final double[][] stationsAtStart;
    /** Quarter in which the target was set, and in which it is to be reached. */
    public final int[][] targetFrom;

    public final int[][] targetBy;
    /** Most that is spent a year on stations ahead of demand. */
    public final double[][] rolloutBudget;
    /** Base stations ahead of demand, by generation and nation. */
    public final double[][] ahead;
    /** Families filed for the sake of payments, as a part of the others, by nation. */
    public final double[] boost;
    /** Paid for an application, billion USD. */
    public final double[] paidPerApplication;

    /** Public money of the quarter by {@link Outlay} and nation; that for vendor finance is asked of {@link #finance}. */
    public final double[][] outlay;
    /** Discounts of the quarter that a firm bears itself. */
    public final double[] discountBorne;

    private final double[] discountReceived;
    private BiConsumer<double[], double[]> discounts = (paid, received) -> {};
    /** R&amp;D capital of the adjacent field, billion USD of 2015, and its patent families, by nation. */
    public final double[] adjacentCapital;

    public final double[] adjacentFamilies;

    private int aims;

    private final Map<String, Funding> clusters = new LinkedHashMap<>();

    private record Funding(int generation, int nation, double spending) {}

    BackingBook(int firms, int nations) {
        discount = new double[nations];
        statePays = new double[nations];
        subsidy = Grid.ofDoubles(Generation.COUNT, nations);
        cluster = Grid.ofDoubles(Generation.COUNT, nations);
        grant = Grid.ofDoubles(Generation.COUNT, firms);
        target = Grid.ofDoubles(Generation.COUNT, nations);
        stationsAtStart = Grid.ofDoubles(Generation.COUNT, nations);
        targetFrom = Grid.ofInts(Generation.COUNT, nations);
        targetBy = Grid.ofInts(Generation.COUNT, nations);
        rolloutBudget = Grid.ofDoubles(Generation.COUNT, nations);
        ahead = Grid.ofDoubles(Generation.COUNT, nations);
        boost = new double[nations];
        paidPerApplication = new double[nations];
        outlay = Grid.ofDoubles(Outlay.values().length, nations);
        discountBorne = new double[firms];
        discountReceived = new double[nations];
        adjacentCapital = new double[nations];
        adjacentFamilies = new double[nations];
    }

    /** Says who writes the quarter's discounts by nation: what the state pays, what buyers get back. */
    public void discountsFrom(BiConsumer<double[], double[]> newDiscounts) {
        discounts = newDiscounts;
    }

    /** Discounts of the quarter that states pay, by nation. As nobody decides by them, they are added up only when they are asked for, which is to be between the choice of vendors and the end of the quarter. */
    public double[] finance() {
        double[] paid = outlay[Outlay.FINANCE.ordinal()];
        discounts.accept(paid, discountReceived);
        return paid;
    }

    /** Discounts of the quarter that buyers got back, by nation; likewise. */
    public double[] discountReceived() {
        finance();
        return discountReceived;
    }

    /** Sets what a cluster spends a year, 0 when it ends. */
    void fund(String name, int generation, int nation, double spending) {
        clusters.put(name, new Funding(generation, nation, spending));
        for (double[] ofGeneration : cluster) {
            Arrays.fill(ofGeneration, 0);
        }
        for (Funding funding : clusters.values()) {
            cluster[funding.generation()][funding.nation()] += funding.spending();
        }
    }

    /** A nation aims at so many base stations, from one quarter to another. */
    void aim(int g, int nation, double stations, double budget, int from, int by) {
        target[g][nation] = stations;
        targetFrom[g][nation] = from;
        targetBy[g][nation] = by;
        rolloutBudget[g][nation] = budget;
        aims++;
    }

    /** How often a target was set. */
    public int aims() {
        return aims;
    }

    /** Public money of a nation in the quarter, all of it. */
    public double outlayOf(int nation) {
        finance();
        double sum = 0;
        for (double[] ofKind : outlay) {
            sum += ofKind[nation];
        }
        return sum;
    }
}
