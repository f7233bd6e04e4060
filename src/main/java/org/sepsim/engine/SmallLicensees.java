package org.sepsim.engine;

import org.sepsim.mechanism.licensing.SmallLicenceRule;
import org.sepsim.model.Market;
import org.sepsim.model.Roster;
import org.sepsim.model.World;

/** Royalties of the fringe: who of it takes licences at what rate, single ones or a pool's (M8). */
final class SmallLicensees {
    private final Stage stage;
    private final Pools pools;
    private double costShare;

    SmallLicensees(Stage stage) {
        this.stage = stage;
        pools = new Pools(stage.world().firms().count);
    }

    /** Opens the quarter: who asks together, and what one licence costs of what a small licensee sells. */
    void open(World world) {
        pools.renew(world);
        Market devices = world.devices();
        double quarter = devices.hasFringe() ? devices.salesOf(devices.vendors - 1) : 0;
        double each = 4 * quarter / stage.economy().fringeFirms();
        costShare = quarter > 0 ? stage.mechanisms().smallLicences().licenceCost() / each : 0;
    }

    Pools pools() {
        return pools;
    }

    /**
     * Divides what the fringe pays on devices of a specification.
     *
     * @param part of each firm in the device
     * @param asked of all licensors, as a share of the price
     * @param sales of the fringe, billion USD
     * @param income receives what each firm gets
     * @return what is paid, billion USD
     */
    double pay(World world, double[] part, double asked, double sales, double[] income) {
        SmallLicenceRule rule = stage.mechanisms().smallLicences();
        double offers = pools.offers(part);
        double rate = rate(world, asked, offers);
        double licensed = sales * rule.takeUp(rate, offers, costShare);
        world.fringe().licensedSales += licensed;
        double paid = 0;
        for (int i = 0; i < part.length; i++) {
            double due = rate * licensed * part[i] * offered(world, i);
            income[i] += due;
            paid += due;
        }
        return paid;
    }

    /** What a member keeps out of its pool is licensed to nobody small. */
    private double offered(World world, int i) {
        return pools.of(i) < 0 ? 1 : world.licences().offered(i, world.firms().domain[i]);
    }

    /** Aggregate rate of those who take licences. */
    double rate(World world, double asked, double offers) {
        double usual = stage.mechanisms().licensing().usualRealisation();
        double allowed = asked * world.authorities().capped(1, asked);
        return stage.mechanisms().smallLicences().rate(allowed, offers, costShare, usual);
    }

    double takeUp(double rate, double offers) {
        return stage.mechanisms().smallLicences().takeUp(rate, offers, costShare);
    }

    /** Sales of the fringe on devices of a specification, billion USD of the quarter. */
    static double sales(World world, int device) {
        Market market = world.devices();
        int last = market.vendors - 1;
        return last >= 0 && market.firmOf[last] == Roster.FRINGE ? market.sales[device][last] : 0;
    }
}
