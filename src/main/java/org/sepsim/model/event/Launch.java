package org.sepsim.model.event;

import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** Operators of a nation open a generation to the public. */
public record Launch(
        @Parameter("nation") String nation,
        @Parameter("generation label") String generation) implements Event {
    public Launch {
        if (Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be legacy, 4G, 5G or 6G but is " + generation);
        }
    }

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
