package org.sepsim.model.event;

import org.sepsim.model.World;

/**
 * Families of a specification change hands.
 *
 * @param from seller
 * @param into buyer
 * @param specification what they are about
 * @param families how many
 * @param price of a family, billion USD
 * @param toSeller what a family was worth to the seller, billion USD
 * @param toBuyer what a family is worth to the buyer, billion USD
 * @param cost of the trade, part of what a family is worth to the buyer
 */
public record PatentsTraded(
        String from,
        String into,
        String specification,
        int families,
        double price,
        double toSeller,
        double toBuyer,
        double cost)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.tradePatents(
                world.roster().firm(from),
                world.roster().firm(into),
                world.roster().specification(specification),
                families,
                price * families,
                cost * toBuyer * families);
    }

    @Override
    public String type() {
        return "patents-traded";
    }

    @Override
    public String actor() {
        return into;
    }

    @Override
    public String target() {
        return from;
    }

    @Override
    public String detail() {
        return families + " families of " + specification + " at " + Terms.millions(price)
                + " million USD each: worth " + Terms.millions(toSeller) + " to the seller, "
                + Terms.millions(toBuyer) + " to the buyer, of which the trade costs " + Terms.of(cost);
    }
}
