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
    private final boolean[] makes;
    private final int[] makers;
    private int count;
    private final double[] balance;
    private final double[] allowed;
    private boolean capped;
    private double usualAsked;

    Licences(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        firms = world.firms().count;
        reads = new DeviceReads(world);
        small = new SmallLicensees(stage);
        asked = new double[firms][firms];
        rate = new double[reads.part.length];
        makes = new boolean[firms];
        makers = new int[firms];
        balance = new double[firms];
        allowed = new double[firms];
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
            pay(world, makers[m]);
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
        Arrays.fill(makes, false);
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            if (i != Roster.FRINGE && market.salesOf(v) > 0) {
                makes[i] = true;
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
        row[maker] = 0;
        double[] shares = shares(world, maker);
        if (world.quarter() % 4 == 3) {
            world.licences().note(maker, row, shares);
        }
        if (world.licences().disputes(maker) > 0) {
            world.licences().holdOut(maker, row);
        }
        balance(maker);
        realise(shares);
        DeviceReads.add(1, balance, world.firms().royaltyIncome);
        double total = 0;
        for (double paid : balance) {
            total += paid;
        }
        world.firms().royaltyPaid[maker] = total;
        byGeneration(world, maker, total);
    }

    /** By licensor: what part of what is asked a maker pays. */
    private double[] shares(World world, int maker) {
        double[] agreed = world.licences().realised(maker);
        for (int i = 0; i < firms && capped; i++) {
            allowed[i] = world.authorities().capped(agreed[i], usualAsked);
        }
        return capped ? allowed : agreed;
    }

    /** What is asked of a maker by each licensor, less what the maker asks in return. */
    private void balance(int maker) {
        System.arraycopy(asked[maker], 0, balance, 0, firms);
        for (int m = 0; m < count; m++) {
            balance[makers[m]] -= asked[makers[m]][maker];
        }
    }

    /** Whoever is owed on balance receives the agreed part; a loop without branches. */
    private void realise(double[] shares) {
        for (int i = 0; i < balance.length; i++) {
            balance[i] = shares[i] * Math.max(0, balance[i]);
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
