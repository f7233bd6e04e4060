package org.sepsim.model.event;

import org.sepsim.model.World;

/**
 * Talks about a licence fail: the licensor sues, the licensee holds out.
 *
 * @param licensor who asks
 * @param licensee who holds out
 * @param ask what is asked a year on balance, billion USD
 * @param bid what is offered a year, billion USD
 * @param odds probability that talks over so much would fail
 * @param costs what both sides expect a suit to cost, billion USD
 * @param year year of the award, from 2005
 */
public record DisputeOpened(
        String licensor, String licensee, double ask, double bid, double odds, double costs, int year)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.licences().dispute(world.roster().firm(licensor), world.roster().firm(licensee), year);
    }

    @Override
    public String type() {
        return "dispute";
    }

    @Override
    public String actor() {
        return licensor;
    }

    @Override
    public String target() {
        return licensee;
    }

    @Override
    public void tell(Telling out) {
        out.add("asks ")
                .millions(ask)
                .add(", offered ")
                .millions(bid)
                .add(" million USD a year; a suit costs both ")
                .millions(costs)
                .add("; odds of failure were ")
                .number(odds);
    }
}
