package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.model.Grid;
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
    private final RoyaltyBalances balances;
    private final double[] rate;
    /** Devices of which anything is sold and asked, the first so many, and royalties that all ask of a maker on them. */
    private final int[] device;

    /** Sales of devices by vendor. */
    private final double[] soldBy;

    private int devices;
    /** Of those devices: what all ask of a maker, and parts of firms. */
    private final double[] due;

    private final double[][] part;
    private final int[] makers;
    private int count;
    /** Makers of whom others are asked for royalties too, the first so many. */
    private final int[] licensors;

    private int licensing;
    private final double[][] allowed;
    private boolean capped;
    private double usualAsked;

    Licences(Stage stage) {
        this.stage = stage;
        World world = stage.world();
        firms = world.firms().count;
        reads = stage.reads();
        small = new SmallLicensees(stage);
        balances = new RoyaltyBalances(firms);
        rate = new double[reads.part.length];
        device = new int[rate.length];
        soldBy = new double[world.devices().vendors];
        due = new double[RoyaltyBalances.room(rate.length)];
        part = Grid.ofDoubles(due.length, firms);
        makers = new int[firms];
        licensors = new int[firms];
        allowed = new double[firms][];
    }

    @Override
    public void step() {
        World world = stage.world();
        reads.measure(world);
        clear(world);
        findMakers(world);
        small.open(world);
        askOnDevices(world);
        findLicensors();
        if (world.quarter() % 4 == 3) {
            world.licences().openNotes();
        }
        for (int m = 0; m < count; m++) {
            pay(world, makers[m]);
        }
        balances.setOff(licensors, licensing);
        balances.takeIn(makers, count, world.firms().royaltyIncome);
        balances.addUp(makers, count, world.firms().royaltyPaid);
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
        market.sales(soldBy);
        for (int v = 0; v < market.vendors; v++) {
            int i = market.firmOf[v];
            if (i != Roster.FRINGE && soldBy[v] > 0) {
                makers[count++] = i;
            }
        }
    }

    private static boolean sold(Market market, int device) {
        if (!market.sells(device)) {
            return false;
        }
        for (double sales : market.sales[device]) {
            if (sales > 0) {
                return true;
            }
        }
        return false;
    }

    private void askOnDevices(World world) {
        double backward = stage.mechanisms().licensing().backwardWeight();
        devices = 0;
        for (int d = 0; d < rate.length; d++) {
            rate[d] = sold(world.devices(), d) && reads.combine(world, d, backward) ? ask(world, d, backward) : 0;
            if (rate[d] > 0) {
                part[devices] = reads.part[d];
                device[devices++] = d;
            }
        }
        Arrays.fill(due, 0);
    }

    /** Returns what is asked on a device, and divides what the fringe pays. */
    private double ask(World world, int device, double backward) {
        LicensingRule rule = stage.mechanisms().licensing();
        double aggregate = rule.askedRate(reads.licensors(world, device, backward));
        double sales = SmallLicensees.sales(world, device);
        if (sales > 0 && aggregate > 0) {
            double paid = small.pay(world, device, aggregate, sales, world.firms().royaltyIncome);
            world.fringe().royaltyPaid += paid;
            world.royalties().paid[world.roster().generationOf(device)][firms] += paid;
        }
        return aggregate;
    }

    /** Makers with a part in any device. */
    private void findLicensors() {
        licensing = 0;
        for (int m = 0; m < count; m++) {
            if (hasPart(makers[m])) {
                licensors[licensing++] = makers[m];
            }
        }
    }

    private boolean hasPart(int firm) {
        for (int n = 0; n < devices; n++) {
            if (part[n][firm] > 0) {
                return true;
            }
        }
        return false;
    }

    private void pay(World world, int maker) {
        double[] shares = shares(world, maker);
        int v = world.devices().vendorOf[maker];
        for (int n = 0; n < devices; n++) {
            due[n] = rate[device[n]] * world.devices().sales[device[n]][v];
        }
        double[] asked = balances.ask(maker, devices, due, part, shares);
        if (world.quarter() % 4 == 3) {
            world.licences().note(maker, asked, shares);
        }
        if (world.licences().disputes(maker) > 0) {
            world.licences().holdOut(maker, asked);
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

    /** A licence is for all generations; what is paid for it is put down to them as it is asked. */
    private void byGeneration(World world, int maker, double total) {
        double[][] sales = world.devices().sales;
        int v = world.devices().vendorOf[maker];
        double all = 0;
        for (int n = 0; n < devices; n++) {
            int d = device[n];
            due[n] = rate[d] * sales[d][v] * (1 - part[n][maker]);
            all += due[n];
        }
        for (int n = 0; n < devices && total > 0; n++) {
            world.royalties().paid[world.roster().generationOf(device[n])][maker] += due[n] / all * total;
        }
    }

    /** Awards for the past are paid by whoever is still in business, on the newest devices that it sells. */
    private void settlePast(World world) {
        List<LicenceBook.Settlement> settlements = world.licences().due();
        for (int n = 0; n < settlements.size(); n++) {
            LicenceBook.Settlement due = settlements.get(n);
            if (world.firms().active[due.from()] && world.firms().active[due.into()]) {
                world.firms().royaltyPaid[due.from()] += due.amount();
                world.firms().royaltyIncome[due.into()] += due.amount();
                world.royalties().paid[newest(world, due.from())][due.from()] += due.amount();
            }
        }
        settlements.clear();
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
