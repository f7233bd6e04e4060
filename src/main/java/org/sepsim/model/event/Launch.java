package org.sepsim.model.event;

import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** Operators of a nation open a generation to the public. */
public record Launch(
        @Parameter("nation") String nation,
        @Parameter("generation label") String generation) implements Event {
    @Override
    public void applyTo(World world) {
        world.launch(world.roster().nation(nation), Generation.labelled(generation));
    }

    @Override
    public String type() {
        return "launch";
    }

    @Override
    public String actor() {
        return nation;
    }
}
