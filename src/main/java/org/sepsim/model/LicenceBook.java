package org.sepsim.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Licences between named firms. What two firms have agreed holds both ways, so that cells of a pair are equal: {@code one * firms + other}. Money is billion USD.
 */
public final class LicenceBook {
    private final int firms;
    private final LicenceState[] state;
    private final double[] realised;
    private final int[] talksIn;
    private final List<Settlement> due = new ArrayList<>();
    private double marketplaceSaving;

    /** By payer and licensor: asked royalties of the last full year, and since January. */
    public final double[] asked;

    public final double[] askedToDate;
    /** By pair, the payer first: asked royalties less those asked in return that have come up in a dispute, less what the other owes. */
    public final double[] arrears;

    /** By licensor, the last full year: asked of all, and what came of it in money or in the other's patents. */
    public final double[] askedOfAll;

    public final double[] yielded;
    /** The same since January. */
    public final double[] askedOfAllToDate;

    public final double[] yieldedToDate;
    /** Royalties received and paid of the last full year, and since January. */
    public final double[] received;

    public final double[] paid;
    public final double[] receivedToDate;
    public final double[] paidToDate;
    /** Cost of talks, disputes and fines of the year. */
    public final double[] talkCost;
    /** What the firm would take a year from small licensees by itself, and through the pool. */
    public final double[] byItself;

    public final double[] throughPool;

    /**
     * What a debtor still pays for the past.
     *
     * @param from firm that pays
     * @param into firm that receives
     * @param amount billion USD
     */
    public record Settlement(int from, int into, double amount) {}

    LicenceBook(int firms) {
        this.firms = firms;
        state = new LicenceState[firms * firms];
        Arrays.fill(state, LicenceState.NONE);
        realised = new double[firms * firms];
        talksIn = new int[firms * firms];
        asked = new double[firms * firms];
        askedToDate = new double[firms * firms];
        arrears = new double[firms * firms];
        askedOfAll = new double[firms];
        yielded = new double[firms];
        askedOfAllToDate = new double[firms];
        yieldedToDate = new double[firms];
        received = new double[firms];
        paid = new double[firms];
        receivedToDate = new double[firms];
        paidToDate = new double[firms];
        talkCost = new double[firms];
        byItself = new double[firms];
        throughPool = new double[firms];
    }

    public LicenceState state(int one, int other) {
        return state[one * firms + other];
    }

    /** Share of what is asked that is paid between two firms: 0 unless they have a licence. */
    public double realised(int one, int other) {
        return realised[one * firms + other];
    }

    /** Year, counted from 2005, of the next talks or of the award. */
    public int talksIn(int one, int other) {
        return talksIn[one * firms + other];
    }

    /** Disputes of a firm that wait for an award. */
    public int disputes(int firm) {
        int open = 0;
        for (int other = 0; other < firms; other++) {
            open += state(firm, other) == LicenceState.DISPUTED ? 1 : 0;
        }
        return open;
    }

    /** Part of the cost of trading patents that marketplaces save, in [0, 1). */
    public double marketplaceSaving() {
        return marketplaceSaving;
    }

    /** What is to be paid this quarter for the past. */
    public List<Settlement> due() {
        return due;
    }

    void save(double part) {
        marketplaceSaving = 1 - (1 - marketplaceSaving) * (1 - part);
    }

    /** Puts a pair into a state. */
    void stand(int one, int other, LicenceState now, double share, int year) {
        for (int cell : new int[] {one * firms + other, other * firms + one}) {
            state[cell] = now;
            realised[cell] = now == LicenceState.LICENSED ? share : 0;
            talksIn[cell] = year;
        }
    }

    /** Firms that have always dealt with each other, or renew at old terms. */
    public void keep(int one, int other, double share, int year) {
        stand(one, other, LicenceState.LICENSED, share, year);
    }

    /** A court has decided: what has come up is paid at the awarded share. */
    void settle(int one, int other, double share) {
        double owed = arrears[one * firms + other] - arrears[other * firms + one];
        arrears[one * firms + other] = 0;
        arrears[other * firms + one] = 0;
        if (owed > 0) {
            due.add(new Settlement(one, other, share * owed));
        } else if (owed < 0) {
            due.add(new Settlement(other, one, -share * owed));
        }
    }

    /** Licences and quarrels of one firm pass to the firm that takes it over; what it owed or was owed is settled with the price. */
    void inherit(int from, int into) {
        for (int other = 0; other < firms; other++) {
            int cell = from * firms + other;
            if (other != into && state(into, other) == LicenceState.NONE && state[cell] != LicenceState.NONE) {
                stand(into, other, state[cell], realised[cell], talksIn[cell]);
            }
            arrears[cell] = 0;
            arrears[other * firms + from] = 0;
            stand(from, other, LicenceState.NONE, 0, talksIn[cell]);
        }
    }
}
