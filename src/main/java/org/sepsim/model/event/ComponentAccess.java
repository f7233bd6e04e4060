package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation cuts a firm off from a part of its components: access falls to {@code 1 - depth} of what it was. */
public record ComponentAccess(
        @Parameter("nation that controls exports") String controller,
        @Parameter("firm cut off") String firm,

        @Parameter(value = "share of access lost", unit = "1", min = 0, max = 1)
        double depth)
        implements Event {
    public ComponentAccess {
        Check.within("depth", depth, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        world.cutAccess(world.roster().firm(firm), depth);
    }

    @Override
    public String type() {
        return "component-access";
    }

    @Override
    public String actor() {
        return controller;
    }

    @Override
    public String target() {
        return firm;
    }

    @Override
    public String detail() {
        return "depth " + depth;
    }
}
