package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** Two nations come closer. */
public record Detente(
        @Parameter("nation") String nation,
        @Parameter("nation that it comes closer to") String partner,

        @Parameter(value = "part of what is left to full alignment that they go", unit = "1", min = 0, max = 1)
        double part)
        implements Event {
    public Detente {
        Check.within("part", part, 0, 1);
        if (nation.equals(partner)) {
            throw new IllegalArgumentException("partner must be another nation than " + nation);
        }
    }

    @Override
    public void applyTo(World world) {
        world.comeCloser(world.roster().nation(nation), world.roster().nation(partner), part);
    }

    @Override
    public String type() {
        return "detente";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return partner;
    }

    @Override
    public void tell(Telling out) {
        out.add("closer by ").add(part).add(" of the way");
    }
}
