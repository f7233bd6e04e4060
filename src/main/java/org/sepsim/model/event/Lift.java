package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation admits a vendor again, to all generations. */
public record Lift(
        @Parameter("nation that lifts") String nation,
        @Parameter("vendor admitted") String vendor,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        CharSequence because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.admit(world.roster().nation(nation), world.roster().firm(vendor));
    }

    @Override
    public String type() {
        return "lift";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return vendor;
    }

    @Override
    public void tell(Telling out) {
        out.add("all generations").because(because);
    }
}
