package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm ends; its patents stay where they are and earn nothing, what it had installed is replaced as it wears out. */
public record Exit(@Parameter("firm that ends") String firm) implements Event {
    @Override
    public void applyTo(World world) {
        world.deactivate(world.roster().firm(firm));
    }

    @Override
    public String type() {
        return "exit";
    }

    @Override
    public String actor() {
        return firm;
    }
}
