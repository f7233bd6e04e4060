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
    private final double[][] realised;
    private final int[] disputes;
    private final int[] talksIn;
    private final List<Settlement> due = new ArrayList<>();
    /** By payer: in which year's notes it stood last; in those of 2005, with which a run begins, stands everybody. */
    private final int[] notedIn;

    private int notes;

    /** By pair: most of what is asked that authorities let them agree on; {@code null} before any has ordered anything. */
    private double[] limits;

    private double marketplaceSaving;
    /** By firm and field: whether the firm keeps it out of its pool. */
    private final boolean[][] reserved;

    /** By payer and licensor: what is asked a year, as of the end of the last. */
    public final double[][] asked;

    /** By payer and licensor: asked royalties that have come up in a dispute. */
    public final double[] arrears;
    /** By licensor: what it asks of all named makers, and what comes of it in money or in the other's patents, as {@link #asked}. */
    public final double[] askedOfAll;

    public final double[] yielded;
    /** Royalties received and paid of the last full year, and since January. */
    public final double[] received;

    public final double[] paid;
    public final double[] receivedToDate;
    public final double[] paidToDate;
    /** Cost of talks, disputes and fines of the year. */
    public final double[] talkCost;
    /** Whether the firm asks small licensees for royalties by itself. */
    public final boolean[] asksSmall;
    /** Agreements with small licensees and fees of pools, billion USD a year. */
    public final double[] smallCost;

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
        reserved = Grid.ofBooleans(firms, Domain.COUNT);
        state = new LicenceState[firms * firms];
        Arrays.fill(state, LicenceState.NONE);
        realised = Grid.ofDoubles(firms, firms);
        disputes = new int[firms];
        notedIn = new int[firms];
        talksIn = new int[firms * firms];
        asked = Grid.ofDoubles(firms, firms);
        arrears = new double[firms * firms];
        askedOfAll = new double[firms];
        yielded = new double[firms];
        received = new double[firms];
        paid = new double[firms];
        receivedToDate = new double[firms];
        paidToDate = new double[firms];
        talkCost = new double[firms];
        asksSmall = new boolean[firms];
        smallCost = new double[firms];
    }

    public LicenceState state(int one, int other) {
        return state[one * firms + other];
    }

    /** Share of what is asked that is paid between two firms: 0 unless they have a licence. */
    public double realised(int one, int other) {
        return realised[one][other];
    }

    /** The same for all others of a firm; not to be written. */
    public double[] realised(int firm) {
        return realised[firm];
    }

    /** Year, counted from 2005, of the next talks or of the award. */
    public int talksIn(int one, int other) {
        return talksIn[one * firms + other];
    }

    /** Disputes of a firm that wait for an award. */
    public int disputes(int firm) {
        return disputes[firm];
    }

    /** A member of a pool keeps a field for itself. */
    public void reserve(int firm, Domain field) {
        reserved[firm][field.index()] = true;
    }

    /** Whether a firm keeps a field out of its pool. */
    public boolean reserves(int firm, Domain field) {
        return reserved[firm][field.index()];
    }

    /** Part of a firm's patents that it does not keep out of its pool, by its fields of research. */
    public double offered(int firm, double[] fields) {
        double part = 1;
        for (int d = 0; d < fields.length; d++) {
            part -= reserved[firm][d] ? fields[d] : 0;
        }
        return part;
    }

    /** Part of the cost of trading patents that marketplaces save, in [0, 1). */
    public double marketplaceSaving() {
        return marketplaceSaving;
    }

    /** What is asked of one for the time of a dispute with another, on balance; negative if the other owes. */
    public double owed(int debtor, int creditor) {
        return arrears[debtor * firms + creditor] - arrears[creditor * firms + debtor];
    }

    /** What is to be paid this quarter for the past. */
    public List<Settlement> due() {
        return due;
    }

    /** A marketplace opens: several save one after the other. */
    public void save(double part) {
        marketplaceSaving = 1 - (1 - marketplaceSaving) * (1 - part);
    }

    /**
     * Notes at the end of a year what licensors ask of a payer, at the pace of the quarter.
     *
     * @param owed asked in the quarter by licensor, billion USD
     * @param shares of it that are paid, in money or in the payer's own patents
     */
    public void note(int payer, double[] owed, double[] shares) {
        notedIn[payer] = notes;
        double[] ofYear = asked[payer];
        for (int i = 0; i < ofYear.length; i++) {
            double askedAYear = 4 * owed[i];
            ofYear[i] = askedAYear;
            askedOfAll[i] += askedAYear;
            yielded[i] += shares[i] * askedAYear;
        }
    }

    /** Whether a firm made anything at the end of the last year for which others could ask royalties; in 2005 true of all. */
    public boolean couldBeAsked(int payer) {
        return notedIn[payer] == notes;
    }

    /** What is asked in the quarter of a payer without licence comes up in their dispute, where there is one. */
    public void holdOut(int payer, double[] owed) {
        int left = disputes[payer];
        for (int i = 0; left > 0; i++) {
            if (state[payer * firms + i] == LicenceState.DISPUTED) {
                arrears[payer * firms + i] += owed[i];
                left--;
            }
        }
    }

    /** A year's notes begin; until it is closed, those of the last stand beside them. */
    public void openNotes() {
        notes++;
        Arrays.fill(askedOfAll, 0);
        Arrays.fill(yielded, 0);
    }

    /** The year's royalties become last year's; of whoever stands in the last notes and not in these, nothing is asked any more. */
    public void closeYear() {
        for (int i = 0; i < firms; i++) {
            if (notedIn[i] == notes - 1) {
                Arrays.fill(asked[i], 0);
            }
        }
        roll(receivedToDate, received);
        roll(paidToDate, paid);
    }

    private static void roll(double[] toDate, double[] lastYear) {
        System.arraycopy(toDate, 0, lastYear, 0, toDate.length);
        Arrays.fill(toDate, 0);
    }

    /** Two firms have a licence from now on, or renew it: what is asked is paid at this share until the next talks. */
    public void license(int one, int other, double share, int year) {
        stand(one, other, LicenceState.LICENSED, share, year);
    }

    /** Two firms that have a licence go on with it on its terms until the next talks. */
    public void renew(int one, int other, int year) {
        talksIn[one * firms + other] = year;
        talksIn[other * firms + one] = year;
    }

    /** An authority orders that two firms agree on no more than this share, now and later. */
    public void limit(int one, int other, double share) {
        if (limits == null) {
            limits = new double[firms * firms];
            Arrays.fill(limits, 1);
        }
        double most = Math.min(share, limit(one, other));
        limits[one * firms + other] = most;
        limits[other * firms + one] = most;
        if (state(one, other) == LicenceState.LICENSED && realised(one, other) > most) {
            license(one, other, most, talksIn(one, other));
        }
    }

    /** Most of what is asked that authorities let two firms agree on; 1 where none has ordered anything. */
    public double limit(int one, int other) {
        return limits == null ? 1 : limits[one * firms + other];
    }

    /** They let their licence end. */
    public void end(int one, int other, int year) {
        stand(one, other, LicenceState.NONE, 0, year);
    }

    /** One refuses the other. */
    public void refuse(int one, int other, int year) {
        stand(one, other, LicenceState.REFUSED, 0, year);
    }

    /** They go to court. */
    public void dispute(int one, int other, int year) {
        stand(one, other, LicenceState.DISPUTED, 0, year);
    }

    /** A court has decided: what comes is paid at the awarded share, and what has come up as far as caps let it. */
    public void award(int one, int other, double share, double settled, int year) {
        settle(one, other, settled);
        stand(one, other, LicenceState.LICENSED, share, year);
    }

    private void stand(int one, int other, LicenceState now, double share, int year) {
        put(one, other, now, share, year);
        put(other, one, now, share, year);
    }

    private void put(int one, int other, LicenceState now, double share, int year) {
        int cell = one * firms + other;
        disputes[one] += (now == LicenceState.DISPUTED ? 1 : 0) - (state[cell] == LicenceState.DISPUTED ? 1 : 0);
        state[cell] = now;
        realised[one][other] = now == LicenceState.LICENSED ? share : 0;
        talksIn[cell] = year;
    }

    private void settle(int one, int other, double share) {
        double owed = owed(one, other);
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
                stand(into, other, state[cell], realised[from][other], talksIn[cell]);
                if (limits != null) {
                    limit(into, other, limits[cell]);
                }
            }
            arrears[cell] = 0;
            arrears[other * firms + from] = 0;
            stand(from, other, LicenceState.NONE, 0, talksIn[cell]);
        }
    }
}
