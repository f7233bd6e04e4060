package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation lays a proposal about the security of some vendors before the others, who may sign it in the same quarter. It binds nobody. */
public record ProposalOpened(
        @Parameter("name of the proposal") String name,
        @Parameter("nation that proposes") String nation,
        @Parameter("vendors that it is about") List<String> vendors,

        @Parameter(value = "generation label or all", def = "all")
        String generation)
        implements Event {
    public ProposalOpened {
        vendors = List.copyOf(vendors);
        if (vendors.isEmpty()) {
            throw new IllegalArgumentException("vendors must name at least one firm");
        }
        if (vendors.stream().distinct().count() < vendors.size()) {
            throw new IllegalArgumentException("vendors must name each firm once but is " + vendors);
        }
        if (!generation.equals("all") && Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be all, legacy, 4G, 5G or 6G but is " + generation);
        }
    }

    @Override
    public void applyTo(World world) {
        Generation about = Generation.labelled(generation);
        int[] firms = new int[vendors.size()];
        for (int v = 0; v < firms.length; v++) {
            firms[v] = world.roster().firm(vendors.get(v));
        }
        world.proposals().open(name, world.roster().nation(nation), about == null ? -1 : about.index(), firms);
    }

    @Override
    public String type() {
        return "proposal";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return name;
    }

    @Override
    public void tell(Telling out) {
        out.add("about ").list(vendors);
    }
}
