package org.sepsim.model.event;

import org.sepsim.model.AllianceKind;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm leaves an alliance or a pool. */
public record AllianceLeft(
        @Parameter("firm that leaves") String firm,
        @Parameter("name of the alliance") String alliance,
        @Parameter("what it is for") AllianceKind kind,

        @Parameter("label of the generation that it is about, or all")
        String generation,

        @Parameter("why, in words") CharSequence because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.alliances().leave(alliance, world.roster().firm(firm));
    }

    @Override
    public String type() {
        return kind == AllianceKind.POOL ? "pool-left" : "alliance-left";
    }

    @Override
    public String actor() {
        return firm;
    }

    @Override
    public String target() {
        return alliance;
    }

    @Override
    public void tell(Telling out) {
        out.add(because);
    }
}
