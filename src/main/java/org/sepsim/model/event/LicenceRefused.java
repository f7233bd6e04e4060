package org.sepsim.model.event;

import org.sepsim.model.World;

/**
 * A firm refuses to deal with another that its home nation shuts out; nobody pays the other as long as it stands.
 *
 * @param firm who refuses
 * @param other who is refused
 * @param forgone royalties of a year on balance that the firm gives up, billion USD
 * @param fine what a competition authority makes it pay a year, billion USD
 * @param reprisal what it expects to lose at home if it deals with the other, billion USD a year
 * @param year year in which it looks again, from 2005
 */
public record LicenceRefused(String firm, String other, double forgone, double fine, double reprisal, int year)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.licences().refuse(world.roster().firm(firm), world.roster().firm(other), year);
    }

    @Override
    public String type() {
        return "licence-refused";
    }

    @Override
    public String actor() {
        return firm;
    }

    @Override
    public String target() {
        return other;
    }

    @Override
    public void tell(Telling out) {
        out.add("its home shuts out ")
                .add(other)
                .add(": royalty ")
                .millions(forgone)
                .add(" + fine ")
                .millions(fine)
                .add(" < reprisal at home ")
                .millions(reprisal)
                .add(" million USD a year");
    }
}
