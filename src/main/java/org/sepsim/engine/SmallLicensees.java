package org.sepsim.engine;

import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/**
 * Royalties of the fringe (M8): which of its makers takes licences, single ones or a pool's, and at what rate.
 *
 * <pre>{@code
 * rate r of those who take licences by the rule for small licensees, at n = coverage^2 / sum of squared parts as asked for
 * i receives  r take-up sales part_i / coverage
 * }</pre>
 *
 * <p>coverage is the part of a device for which small licensees are asked at all: by a pool, or by a firm that finds it worth agreements of its own.
 */
final class SmallLicensees {
    private final Stage stage;
    private final Pools pools;
    private final DeviceReads reads;
    private final Askers[] askers;
    private double costShare;

    SmallLicensees(Stage stage) {
        this.stage = stage;
        int firms = stage.world().firms().count;
        pools = new Pools(firms);
        reads = stage.reads();
        askers = new Askers[reads.part.length];
    }

    /** Opens the quarter: what one licence costs of what a small licensee sells in a year. */
    void open(World world) {
        Market devices = world.devices();
        double quarter = devices.hasFringe() ? devices.salesOf(devices.vendors - 1) : 0;
        double each = 4 * quarter / stage.economy().fringeFirms();
        costShare = quarter > 0 ? stage.mechanisms().smallLicences().licenceCost() / each : 0;
    }

    /**
     * Divides what the fringe pays on devices of a specification, of which the parts are combined.
     *
     * @param device specification
     * @param asked of all licensors, as a share of the price
     * @param sales of the fringe, billion USD
     * @param income receives what each firm gets
     * @return what is paid, billion USD
     */
    double pay(World world, int device, double asked, double sales, double[] income) {
        double[] part = reads.part[device];
        Askers who = askers(world, device);
        double coverage = who.coverage();
        if (coverage == 0) {
            return 0;
        }
        double squares = who.squares();
        double rate = rate(world, asked, coverage, squares);
        double licensed = sales * takeUp(rate, coverage, squares);
        world.fringe().licensedSales += licensed;
        double paid = 0;
        for (int k = 0; k < who.count(); k++) {
            int i = who.firm(k);
            double due = rate * licensed * (part[i] * offered(world, i)) / coverage;
            income[i] += due;
            paid += due;
        }
        return paid;
    }

    private Askers askers(World world, int device) {
        boolean[] asks = world.licences().asksSmall;
        int version = world.alliances().version();
        if (askers[device] == null) { // whoever only asks for rates never needs them
            askers[device] = new Askers(asks.length);
        }
        Askers kept = askers[device];
        pools.renew(world, world.roster().generationOf(device));
        if (!kept.areThoseOf(reads.combinations(device), version, asks)) {
            pools.measure(reads.part[device], asks);
            kept.take(pools, reads.combinations(device), version, asks);
        }
        return kept;
    }

    /** What a member keeps out of its pool is licensed to nobody small. */
    private double offered(World world, int i) {
        return pools.of(i) == Pools.NONE ? 1 : world.licences().offered(i, world.firms().domain[i]);
    }

    /**
     * Aggregate rate of those who take licences.
     *
     * @param coverage part of a device that is asked for
     * @param squares sum of squares of its parts, a pool's as one
     */
    double rate(World world, double asked, double coverage, double squares) {
        double usual = stage.mechanisms().licensing().usualRealisation();
        double allowed = asked * coverage * world.authorities().capped(1, asked);
        return stage.mechanisms().smallLicences().rate(allowed, coverage * coverage / squares, costShare, usual);
    }

    /** Part of the fringe's sales that is licensed. */
    double takeUp(double rate, double coverage, double squares) {
        return stage.mechanisms().smallLicences().takeUp(rate, coverage * coverage / squares, costShare);
    }

    /** Sales of the fringe on devices of a specification, billion USD of the quarter. */
    static double sales(World world, int device) {
        Market market = world.devices();
        int last = market.vendors - 1;
        return last >= 0 && market.firmOf[last] == Roster.FRINGE ? market.sales[device][last] : 0;
    }
}
