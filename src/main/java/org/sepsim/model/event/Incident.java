package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation accuses another of an attack on its networks: distrust of the firms at home there rises the next January, and the two fall out. */
public record Incident(
        @Parameter("nation that accuses") String nation,
        @Parameter("nation accused") String accused,

        @Parameter(
                value = "distrust that it raises in a nation wholly opposed to the accused",
                unit = "units of utility",
                min = 0,
                max = 5,
                def = "0.05",
                source = "our choice: a twentieth of the odds of a sale; swept 0-0.2")
        double weight,

        @Parameter(value = "what is said to have happened; none if it is not told", def = "none")
        CharSequence because)
        implements Event {
    public Incident {
        Check.within("weight", weight, 0, 5);
        if (nation.equals(accused)) {
            throw new IllegalArgumentException("accused must be another nation than " + nation);
        }
    }

    @Override
    public void applyTo(World world) {
        world.accuse(world.roster().nation(nation), world.roster().nation(accused), weight);
    }

    @Override
    public String type() {
        return "incident";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return accused;
    }

    @Override
    public void tell(Telling out) {
        out.add("weight ").add(weight).because(because);
    }
}
