package org.sepsim.model;

/** The accounts of named firms, one array element a firm. Money is billion USD of the year; a flow is of the quarter unless said otherwise. */
public final class FirmBook {
    public final int count;

    public final int[] home;
    public final int[] group;
    public final boolean[] active;
    /** By business: whether the firm does it. */
    public final boolean[][] does;

    public final double[] rndTarget;
    public final double[] cellularShare;
    public final double[] basicShare;
    public final double[] filingAbroad;
    public final double[] propensity;
    public final double[] keptExclusive;
    public final double[] operatorShare;
    /** Founding funds of 2005, a year. */
    public final double[] funds;
    /** R&amp;D budget, a year, and cash that a later entrant brings. */
    public final double[] entryBudget;

    public final double[] entryCash;
    /** By year of the horizon: revenue outside the model, a year. */
    public final double[][] otherRevenue;

    /** What the 3G record shows of the firm's productivity of inventions, in logarithms. */
    public final double[] recordAdvantage;
    /** The rest of the firm's own productivity, in logarithms. */
    public final double[] ownAdvantage;
    /** Fields of R&amp;D: by firm, shares by domain that sum to 1. */
    public final double[][] domain;

    /** R&amp;D spending, a year. */
    public final double[] rndBudget;

    /** Subsidy to R&amp;D, a year; comes on top of the firm's own budget. */
    public final double[] rndSubsidy;

    public final double[] aspiration;
    public final double[] cash;
    /** Sales and licence income of the last full year; NaN before there is one. */
    public final double[] lastSales;
    /** Operating margin before R&amp;D of the last full year. */
    public final double[] lastMargin;
    /** Sales, licence income and margin since January. */
    public final double[] salesToDate;

    public final double[] marginToDate;
    /** Quarters in business since January. */
    public final int[] quartersToDate;

    /** Revenue by business. */
    public final double[][] revenue;
    /** Revenue outside the model. */
    public final double[] other;
    /** Founding funds received. */
    public final double[] fundsReceived;

    public final double[] royaltyIncome;
    public final double[] royaltyPaid;
    /** Talks, suits and fines about licences. */
    public final double[] licensingCost;
    /** Margin before R&amp;D. */
    public final double[] margin;

    public final double[] rndSpend;

    /** Access to components, phi in [0, 1]. */
    public final double[] access;
    /** Access to components as it is, or will be once stocks are used up. */
    public final double[] substituted;
    /** Quarter in which the stock of components is used up; past where there is none. */
    public final int[] stockUntil;
    /** Sales of chips in the quarter that controls kept from the firm and others made. */
    public final double[] barredSales;

    /** Quarter in which access was last cut; -1 if never. */
    public final int[] cutAt;
    /** Share of leadership posts in standards bodies. */
    public final double[] leadership;

    FirmBook(int firms) {
        count = firms;
        home = new int[firms];
        group = new int[firms];
        active = new boolean[firms];
        does = Grid.ofBooleans(Business.COUNT, firms);
        rndTarget = new double[firms];
        cellularShare = new double[firms];
        basicShare = new double[firms];
        filingAbroad = new double[firms];
        propensity = new double[firms];
        keptExclusive = new double[firms];
        operatorShare = new double[firms];
        funds = new double[firms];
        entryBudget = new double[firms];
        entryCash = new double[firms];
        otherRevenue = new double[firms][];
        recordAdvantage = new double[firms];
        ownAdvantage = new double[firms];
        domain = Grid.ofDoubles(firms, Domain.COUNT);
        rndBudget = new double[firms];
        rndSubsidy = new double[firms];
        aspiration = new double[firms];
        cash = new double[firms];
        lastSales = new double[firms];
        lastMargin = new double[firms];
        salesToDate = new double[firms];
        marginToDate = new double[firms];
        quartersToDate = new int[firms];
        revenue = Grid.ofDoubles(Business.COUNT, firms);
        fundsReceived = new double[firms];
        other = new double[firms];
        royaltyIncome = new double[firms];
        royaltyPaid = new double[firms];
        licensingCost = new double[firms];
        margin = new double[firms];
        rndSpend = new double[firms];
        access = new double[firms];
        substituted = new double[firms];
        java.util.Arrays.fill(substituted, 1);
        stockUntil = new int[firms];
        barredSales = new double[firms];
        cutAt = new int[firms];
        java.util.Arrays.fill(cutAt, -1);
        leadership = new double[firms];
    }

    /** Sales of all businesses, inside and outside the model, and founding funds, of the quarter. */
    public double sales(int firm) {
        double sum = other[firm] + fundsReceived[firm];
        for (double[] ofBusiness : revenue) {
            sum += ofBusiness[firm];
        }
        return sum;
    }
}
