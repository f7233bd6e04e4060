package org.sepsim.model.event;

import org.sepsim.model.World;

/**
 * A firm refuses to deal with another that its home nation shuts out; nobody pays the other as long as it stands.
 *
 * @param firm who refuses
 * @param other who is refused
 * @param forgone royalties of a year that the firm gives up, 0 if the other receives on balance, billion USD
 * @param spared royalties of a year that the firm does not pay, 0 if it receives on balance, billion USD
 * @param fine what a competition authority makes it pay a year, billion USD
 * @param reprisal what it expects to lose at home if it deals with the other, billion USD a year
 * @param year year in which it looks again, from 2005
 */
public record LicenceRefused(
        String firm, String other, double forgone, double spared, double fine, double reprisal, int year)
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
    public String detail() {
        return "its home shuts out " + other + ": royalty " + Terms.millions(forgone) + " + fine "
                + Terms.millions(fine) + " < reprisal at home " + Terms.millions(reprisal) + " million USD a year"
                + (spared > 0 ? "; would have paid " + Terms.millions(spared) : "");
    }
}
