package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation signs a proposal. */
public record ProposalSigned(
        @Parameter("nation that signs") String nation,
        @Parameter("name of the proposal") String proposal,

        @Parameter("label of the generation that it is about, or all")
        String generation,

        @Parameter("why, in words") CharSequence because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.proposals().sign(proposal, world.roster().nation(nation), world.quarter());
    }

    @Override
    public String type() {
        return "proposal-signed";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return proposal;
    }

    @Override
    public void tell(Telling out) {
        out.add(because);
    }
}
