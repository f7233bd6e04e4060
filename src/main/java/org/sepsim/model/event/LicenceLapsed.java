package org.sepsim.model.event;

import org.sepsim.model.World;

/**
 * A licence ends and is not renewed: too little is at stake for talks.
 *
 * @param licensor who would receive
 * @param licensee who would pay
 * @param atStake royalties over the term of a licence, billion USD
 * @param talks cost of the talks to each side, billion USD
 * @param year year in which they look again, from 2005
 */
public record LicenceLapsed(String licensor, String licensee, double atStake, double talks, int year) implements Event {
    @Override
    public void applyTo(World world) {
        world.licences().end(world.roster().firm(licensor), world.roster().firm(licensee), year);
    }

    @Override
    public String type() {
        return "licence-lapsed";
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
        out.add("royalties of ")
                .millions(atStake)
                .add(" million USD over the term are less than talks cost, ")
                .millions(talks);
    }
}
