package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A specification and its fork become one again. */
public record SpecificationRepaired(
        @Parameter("specification that had split") String trunk,
        @Parameter("specification that had split off") String fork,
        @Parameter("label of the generation") String generation,
        @Parameter("why, in words") String because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.repair(world.roster().specification(fork));
    }

    @Override
    public String type() {
        return "specification-repaired";
    }

    @Override
    public String actor() {
        return trunk;
    }

    @Override
    public String target() {
        return fork;
    }

    @Override
    public void tell(Telling out) {
        out.add(because);
    }
}
