package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** The small firms of the fringe form a committee of an alliance. */
public record CommitteeFormed(
        @Parameter("name of the alliance") String alliance,
        @Parameter("name of the committee") String committee,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        String because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.alliances().openCommittee(alliance, committee, world.fringe().firms);
    }

    @Override
    public String type() {
        return "committee";
    }

    @Override
    public String actor() {
        return alliance;
    }

    @Override
    public String target() {
        return committee;
    }

    @Override
    public void tell(Telling out) {
        out.add("of small firms").because(because);
    }
}
