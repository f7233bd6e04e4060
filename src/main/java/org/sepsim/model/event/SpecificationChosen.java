package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** The operators of a nation take one of the rival specifications of a generation. */
public record SpecificationChosen(
        @Parameter("nation that decides") String nation,
        @Parameter("specification taken") String specification) implements Event {
    @Override
    public void applyTo(World world) {
        world.take(world.roster().nation(nation), world.roster().specification(specification));
    }

    @Override
    public String type() {
        return "specification-choice";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return specification;
    }
}
