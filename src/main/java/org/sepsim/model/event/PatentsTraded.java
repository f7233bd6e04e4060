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
    public void tell(Telling out) {
        out.add(families)
                .add(" families of ")
                .add(specification)
                .add(" at ")
                .millions(price)
                .add(" million USD each: worth ")
                .millions(toSeller)
                .add(" to the seller, ")
                .millions(toBuyer)
                .add(" to the buyer, of which the trade costs ")
                .number(cost);
    }
}
