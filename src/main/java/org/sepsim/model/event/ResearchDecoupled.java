package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** Friends of a nation keep part of their research from firms of nations opposed to it, and those from them; a part of 0 ends it. */
public record ResearchDecoupled(
        @Parameter("nation that leads") String nation,

        @Parameter(value = "share of spillovers cut", unit = "1", min = 0, max = 1)
        double depth)
        implements Event {
    public ResearchDecoupled {
        Check.within("depth", depth, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        world.decoupleResearch(world.roster().nation(nation), depth);
    }

    @Override
    public String type() {
        return "research-decoupling";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public void tell(Telling out) {
        out.add("depth ").add(depth);
    }
}
