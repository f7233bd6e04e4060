package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** An alliance or a pool ends. */
public record AllianceDissolved(
        @Parameter("name of the alliance") String alliance,

        @Parameter("label of the generation that it is about, or all")
        String generation,

        @Parameter("why, in words") String because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.alliances().dissolve(alliance);
    }

    @Override
    public String type() {
        return "alliance-dissolved";
    }

    @Override
    public String actor() {
        return alliance;
    }

    @Override
    public void tell(Telling out) {
        out.add(because);
    }
}
