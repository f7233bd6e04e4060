package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm starts business with the endowment of its world file. */
public record Entry(@Parameter("firm that starts") String firm) implements Event {
    @Override
    public void applyTo(World world) {
        world.activate(world.roster().firm(firm));
    }

    @Override
    public String type() {
        return "entry";
    }

    @Override
    public String actor() {
        return firm;
    }
}
