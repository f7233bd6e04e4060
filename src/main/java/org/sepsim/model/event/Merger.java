package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm becomes part of another with all it has: markets, knowledge, patents, people, cash. */
public record Merger(
        @Parameter("firm that ends") String from,
        @Parameter("firm that takes it over") String into) implements Event {
    public Merger {
        if (from.equals(into)) {
            throw new IllegalArgumentException("into must be another firm than " + from);
        }
    }

    @Override
    public void applyTo(World world) {
        world.merge(world.roster().firm(from), world.roster().firm(into));
    }

    @Override
    public String type() {
        return "merger";
    }

    @Override
    public String actor() {
        return into;
    }

    @Override
    public String target() {
        return from;
    }
}
