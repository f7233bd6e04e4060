package org.sepsim.model.event;

import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm joins an alliance or a pool that is there. */
public record AllianceJoined(
        @Parameter("firm that joins") String firm,
        @Parameter("name of the alliance") String alliance,
        @Parameter("what it is for") AllianceKind kind,

        @Parameter("label of the generation that it is about, or all")
        String generation,

        @Parameter("why, in words") CharSequence because)
        implements Event {
    @Override
    public void applyTo(World world) {
        Generation about = Generation.labelled(generation);
        int[] joining = {world.roster().firm(firm)};
        world.alliances().join(alliance, kind, about == null ? -1 : about.index(), joining, world.quarter());
    }

    @Override
    public String type() {
        return kind == AllianceKind.POOL ? "pool-joined" : "alliance-joined";
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
