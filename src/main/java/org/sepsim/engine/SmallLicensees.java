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
    private double costShare;

    SmallLicensees(Stage stage) {
        this.stage = stage;
        pools = new Pools(stage.world().firms().count);
    }

    /** Opens the quarter: what one licence costs of what a small licensee sells in a year. */
    void open(World world) {
        Market devices = world.devices();
        double quarter = devices.hasFringe() ? devices.salesOf(devices.vendors - 1) : 0;
        double each = 4 * quarter / stage.economy().fringeFirms();
        costShare = quarter > 0 ? stage.mechanisms().smallLicences().licenceCost() / each : 0;
    }

    /**
     * Divides what the fringe pays on devices of a specification.
     *
     * @param device specification
     * @param part of each firm in the device
     * @param asked of all licensors, as a share of the price
     * @param sales of the fringe, billion USD
     * @param income receives what each firm gets
     * @return what is paid, billion USD
     */
    double pay(World world, int device, double[] part, double asked, double sales, double[] income) {
        boolean[] asks = world.licences().asksSmall;
        pools.renew(world, world.roster().generationOf(device));
        pools.measure(part, asks);
        double coverage = pools.coverage();
        if (coverage == 0) {
            return 0;
        }
        double squares = pools.squares();
        double rate = rate(world, asked, coverage, squares);
        double licensed = sales * takeUp(rate, coverage, squares);
        world.fringe().licensedSales += licensed;
        double paid = 0;
        for (int k = 0; k < pools.asking(); k++) {
            int i = pools.licensor(k);
            double due = rate * licensed * (part[i] * offered(world, i)) / coverage;
            income[i] += due;
            paid += due;
        }
        return paid;
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
