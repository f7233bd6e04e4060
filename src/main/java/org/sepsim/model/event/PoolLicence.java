package org.sepsim.model.event;

import org.sepsim.model.World;

/**
 * A pool offers small licensees and vertical industries one licence at one rate.
 *
 * @param pool who offers
 * @param specification of the devices
 * @param strength members' part of recognised strength in such a device
 * @param rate aggregate rate that a small licensee now pays for all patents, as a share of the device's price
 * @param withoutPool what it would pay if each licensor asked by itself
 * @param takeUp part of small licensees' sales that is licensed
 * @param takeUpWithoutPool what part would be if each licensor asked by itself
 */
public record PoolLicence(
        String pool,
        String specification,
        double strength,
        double rate,
        double withoutPool,
        double takeUp,
        double takeUpWithoutPool)
        implements Event {
    @Override
    public void applyTo(World world) {
        // What the pool asks follows from its members each quarter; the event tells that it has changed.
    }

    @Override
    public String type() {
        return "pool-licence";
    }

    @Override
    public String actor() {
        return pool;
    }

    @Override
    public void tell(Telling out) {
        out.add("one licence for ")
                .number(strength)
                .add(" of the strength in ")
                .add(specification)
                .add(" devices: small licensees pay ")
                .number(rate)
                .add(" of the price, by single licences ")
                .number(withoutPool)
                .add("; licensed ")
                .number(takeUp)
                .add(" of their sales, by single licences ")
                .number(takeUpWithoutPool);
    }
}
