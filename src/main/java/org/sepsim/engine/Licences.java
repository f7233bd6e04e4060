package org.sepsim.engine;

import java.util.Arrays;
import java.util.List;
import org.sepsim.mechanism.licensing.LicensingRule;
import org.sepsim.model.Grid;
import org.sepsim.model.LicenceBook;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;
import org.sepsim.random.Rows;

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
    /** Sales of devices by vendor. */
    private final double[] soldBy;

    /** Devices of which anything is sold and asked, the first so many. */
    private int devices;
    /** Of those devices: their generations, what all ask of each maker, by its place, and parts of firms. */
    private final int[] generation;

    private final double[][] due;
    private final double[][] part;
    /** Makers of devices, the first so many, and as which vendors they sell. */
    private final int[] makers;

    private final int[] vendor;
    private int count;
    /** By maker: what it pays, and what others ask of it on each device and on all. */
    private final double[] paid;

    private final double[][] byOthers;
    private final double[] onAll;
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
        soldBy = new double[world.devices().vendors];
        due = Grid.ofDoubles(RoyaltyBalances.room(reads.part.length), soldBy.length);
        generation = new int[due.length];
        part = Grid.ofDoubles(due.length, firms);
        makers = new int[firms];
        vendor = new int[firms];
        paid = new double[soldBy.length];
        byOthers = Grid.ofDoubles(reads.part.length, soldBy.length);
        onAll = new double[soldBy.length];
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
            pay(world, m);
        }
        balances.setOff(licensors, licensing);
        balances.takeIn(makers, count, world.firms().royaltyIncome);
        balances.addUp(makers, count, world.firms().royaltyPaid);
        byGeneration(world);
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
                vendor[count] = v;
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
        for (int d = 0; d < reads.part.length; d++) {
            double rate = sold(world.devices(), d) && reads.combine(world, d, backward) ? ask(world, d, backward) : 0;
            if (rate > 0) {
                part[devices] = reads.part[d];
                generation[devices] = world.roster().generationOf(d);
                charge(rate, world.devices().sales[d], due[devices++]);
            }
        }
        for (int n = devices; n < RoyaltyBalances.TOGETHER; n++) {
            Arrays.fill(due[n], 0);
        }
    }

    private void charge(double rate, double[] sales, double[] due) {
        for (int m = 0; m < count; m++) {
            due[m] = rate * sales[vendor[m]];
        }
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

    private void pay(World world, int place) {
        int maker = makers[place];
        double[] shares = shares(world, maker);
        double[] asked = balances.ask(maker, place, devices, due, part, shares);
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
    private void byGeneration(World world) {
        Arrays.fill(onAll, 0);
        for (int n = 0; n < devices; n++) {
            askByOthers(due[n], part[n], byOthers[n]);
            Rows.add(byOthers[n], onAll);
        }
        for (int m = 0; m < count; m++) {
            paid[m] = world.firms().royaltyPaid[makers[m]];
        }
        for (int n = 0; n < devices; n++) {
            double[] ofGeneration = world.royalties().paid[generation[n]];
            for (int m = 0; m < count; m++) {
                ofGeneration[makers[m]] += paid[m] > 0 ? byOthers[n][m] / onAll[m] * paid[m] : 0;
            }
        }
    }

    private void askByOthers(double[] due, double[] part, double[] asked) {
        for (int m = 0; m < count; m++) {
            asked[m] = due[m] * (1 - part[makers[m]]);
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
        for (int d = reads.part.length - 1; d > 0; d--) {
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
