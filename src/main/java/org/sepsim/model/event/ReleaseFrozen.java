package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A release of a specification is frozen. */
public record ReleaseFrozen(
        @Parameter("specification") String specification,
        @Parameter("generation label") String generation,

        @Parameter(value = "number of the release within the generation, from 1", min = 1)
        int release)
        implements Event {
    @Override
    public void applyTo(World world) {
        // The dates of freezes stand in the world; contributions look ahead to them, so that nothing is left to change.
    }

    @Override
    public String type() {
        return "release-frozen";
    }

    @Override
    public String actor() {
        return specification;
    }

    @Override
    public void tell(Telling out) {
        out.add("release ").add(release);
    }
}
