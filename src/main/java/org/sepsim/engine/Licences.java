package org.sepsim.engine;

import java.util.Arrays;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * Royalties of the quarter (M8): what is asked on devices, divided by recognised strength, as far as the makers have licences, less what their own patents bring in return.
 *
 * <pre>{@code
 * asked_ji = sum over d of A_d part_di sales_jd,   j pays i  realised_ij max(0, asked_ji - asked_ij)
 * }</pre>
 *
 * <p>Nobody pays in a dispute or after a refusal; what comes up in a dispute is paid at the award. Small licensees are in {@link SmallLicensees}. Payments net to zero over firms and fringe.
 */
final class Licences implements PhaseStep {
    private final Stage stage;
    private final DeviceReads reads;
    private final SmallLicensees small;
    private final int firms;
    /** Asked by payer and licensor. */
    private final double[][] asked;

    private final double[] rate;
    private final int[] makers;
    private int count;
    /** Paid by payer and licensor. */
    private final double[][] paid;

    /** By payer and licensor: what part of what is asked is paid. */
    private final double[][] share;

    private final double[][] allowed;
    private boolean capped;
    private double usualAsked;

    Licences(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        firms = world.firms().count;
        reads = stage.reads();
        small = new SmallLicensees(stage);
        asked = new double[firms][firms];
        rate = new double[reads.part.length];
        makers = new int[firms];
        paid = new double[firms][firms];
        share = new double[firms][];
        allowed = new double[firms][];
    }

    @Override
    public void step() {
        World world = stage.world();
        reads.measure(world);
        clear(world);
        findMakers(world);
        small.open(world);
        double backward = stage.mechanisms().licensing().backwardWeight();
        for (int d = 0; d < rate.length; d++) {
            rate[d] = sold(world.devices(), d) && reads.combine(world, d, backward) ? ask(world, d, backward) : 0;
        }
        if (world.quarter() % 4 == 3) {
            world.licences().openNotes();
        }
        for (int m = 0; m < count; m++) {
            asked[makers[m]][makers[m]] = 0;
        }
        for (int m = 0; m < count; m++) {
            pay(world, makers[m]);
        }
        for (int m = 0; m < count; m++) {
            setOff(m);
        }
        takeIn(world.firms().royaltyIncome);
        addUp(world.firms().royaltyPaid);
        for (int m = 0; m < count; m++) {
            byGeneration(world, makers[m], world.firms().royaltyPaid[makers[m]]);
        }
        settlePast(world);
        costs(world);
        if (world.quarter() % 4 == 3) {
            world.licences().closeYear();
        }
    }

    private void clear(World world) {
        Arrays.fill(world.firms().royaltyIncome, 0);
        Arrays.fill(world.firms().royaltyPaid, 0);
        world.royalties().clear();
        world.fringe().royaltyPaid = 0;
        world.fringe().licensedSales = 0;
        capped = world.authorities().competitionShare() > 0;
        usualAsked = stage.mechanisms().licensing().askedRate(Integer.MAX_VALUE);
    }

    private void findMakers(World world) {
        Market market = world.devices();
        count = 0;
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            if (i != Roster.FRINGE && market.salesOf(v) > 0) {
                makers[count++] = i;
                Arrays.fill(asked[i], 0);
            }
        }
    }

    private static boolean sold(Market market, int device) {
        for (double sales : market.sales[device]) {
            if (sales > 0) {
                return true;
            }
        }
        return false;
    }

    /** Notes what is asked of every maker of a device, and divides what the fringe pays. */
    private double ask(World world, int device, double backward) {
        LicensingRule rule = stage.mechanisms().licensing();
        double aggregate = rule.askedRate(reads.licensors(world, device, backward));
        double[] part = reads.part[device];
        for (int m = 0; m < count; m++) {
            int maker = makers[m];
            double due = aggregate * world.devices().sales[device][world.devices().vendorOf[maker]];
            if (due > 0) {
                DeviceReads.add(due, part, asked[maker]);
            }
        }
        double sales = SmallLicensees.sales(world, device);
        if (sales > 0 && aggregate > 0) {
            double paid = small.pay(world, device, part, aggregate, sales, world.firms().royaltyIncome);
            world.fringe().royaltyPaid += paid;
            world.royalties().paid[world.roster().generationOf(device)][firms] += paid;
        }
        return aggregate;
    }

    private void pay(World world, int maker) {
        double[] row = asked[maker];
        double[] shares = shares(world, maker);
        share[maker] = shares;
        if (world.quarter() % 4 == 3) {
            world.licences().note(maker, row, shares);
        }
        if (world.licences().disputes(maker) > 0) {
            world.licences().holdOut(maker, row);
        }
        realise(shares, row, paid[maker]);
    }

    /** What a maker and each of those before it ask of each other: only the balance is paid. */
    private void setOff(int m) {
        int one = makers[m];
        double[] ofOne = asked[one];
        for (int k = 0; k < m; k++) {
            int other = makers[k];
            double owed = ofOne[other];
            double inReturn = asked[other][one];
            paid[one][other] = share[one][other] * Math.max(0, owed - inReturn);
            paid[other][one] = share[other][one] * Math.max(0, inReturn - owed);
        }
    }

    private void takeIn(double[] income) {
        int m = 0;
        for (; m + 4 <= count; m += 4) {
            addFour(paid[makers[m]], paid[makers[m + 1]], paid[makers[m + 2]], paid[makers[m + 3]], income);
        }
        for (; m < count; m++) {
            add(paid[makers[m]], income);
        }
    }

    private static void addFour(double[] first, double[] second, double[] third, double[] fourth, double[] income) {
        for (int i = 0; i < income.length; i++) {
            income[i] = income[i] + first[i] + second[i] + third[i] + fourth[i];
        }
    }

    /** By licensor: what part of what is asked a maker pays. */
    private double[] shares(World world, int maker) {
        double[] agreed = world.licences().realised(maker);
        if (!capped) {
            return agreed;
        }
        if (allowed[maker] == null) {
            allowed[maker] = new double[firms]; // few worlds have caps
        }
        for (int i = 0; i < firms; i++) {
            allowed[maker][i] = world.authorities().capped(agreed[i], usualAsked);
        }
        return allowed[maker];
    }

    /** Whoever is owed on balance receives the agreed part; a loop without branches, which leaves out what makers ask of each other. */
    private static void realise(double[] shares, double[] owed, double[] due) {
        for (int i = 0; i < due.length; i++) {
            due[i] = shares[i] * owed[i];
        }
    }

    private static void add(double[] due, double[] income) {
        for (int i = 0; i < income.length; i++) {
            income[i] += due[i];
        }
    }

    /** What each maker pays in all; four sums side by side, which do not wait for each other. */
    private void addUp(double[] total) {
        for (int m = 0; m < count; m += 4) {
            double[] first = paid[makers[m]];
            double[] second = paid[makers[Math.min(m + 1, count - 1)]];
            double[] third = paid[makers[Math.min(m + 2, count - 1)]];
            double[] fourth = paid[makers[Math.min(m + 3, count - 1)]];
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            for (int i = 0; i < firms; i++) {
                a += first[i];
                b += second[i];
                c += third[i];
                d += fourth[i];
            }
            total[makers[Math.min(m + 3, count - 1)]] = d;
            total[makers[Math.min(m + 2, count - 1)]] = c;
            total[makers[Math.min(m + 1, count - 1)]] = b;
            total[makers[m]] = a;
        }
    }

    /** A licence is for all generations; what is paid for it is put down to them as it is asked. */
    private void byGeneration(World world, int maker, double total) {
        double[][] sales = world.devices().sales;
        int v = world.devices().vendorOf[maker];
        double all = 0;
        for (int d = 0; d < rate.length; d++) {
            all += rate[d] > 0 ? rate[d] * sales[d][v] * (1 - reads.part[d][maker]) : 0;
        }
        for (int d = 0; d < rate.length && total > 0; d++) {
            if (rate[d] > 0) {
                double part = rate[d] * sales[d][v] * (1 - reads.part[d][maker]) / all;
                world.royalties().paid[world.roster().generationOf(d)][maker] += part * total;
            }
        }
    }

    /** Awards for the past are paid by whoever is still in business, on the newest devices that it sells. */
    private void settlePast(World world) {
        for (LicenceBook.Settlement due : world.licences().due()) {
            if (world.firms().active[due.from()] && world.firms().active[due.into()]) {
                world.firms().royaltyPaid[due.from()] += due.amount();
                world.firms().royaltyIncome[due.into()] += due.amount();
                world.royalties().paid[newest(world, due.from())][due.from()] += due.amount();
            }
        }
        world.licences().due().clear();
    }

    private int newest(World world, int firm) {
        int v = world.devices().vendorOf[firm];
        for (int d = rate.length - 1; d > 0; d--) {
            if (v >= 0 && world.devices().sales[d][v] > 0) {
                return world.roster().generationOf(d);
            }
        }
        return 0;
    }

    /** Talks, suits and agreements with small licensees of the year are paid for in four parts. */
    private void costs(World world) {
        double[] cost = world.firms().licensingCost;
        double[] received = world.licences().receivedToDate;
        double[] paid = world.licences().paidToDate;
        for (int i = 0; i < firms; i++) {
            cost[i] = (world.licences().talkCost[i] + world.licences().smallCost[i]) / 4;
            received[i] += world.firms().royaltyIncome[i];
            paid[i] += world.firms().royaltyPaid[i];
        }
    }
}
