package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A specification splits: some firms go with the fork and take what they know and hold along, some nations take it. */
public record SpecificationSplit(
        @Parameter("specification that splits") String trunk,
        @Parameter("specification that splits off") String fork,
        @Parameter("label of the generation") String generation,
        @Parameter("firms that go with the fork") List<String> firms,
        @Parameter("nations that take the fork") List<String> nations,
        @Parameter("why, in words") String because)
        implements Event {
    public SpecificationSplit {
        firms = List.copyOf(firms);
        nations = List.copyOf(nations);
    }

    @Override
    public void applyTo(World world) {
        world.split(
                world.roster().specification(fork),
                firms.stream().mapToInt(world.roster()::firm).toArray(),
                nations.stream().mapToInt(world.roster()::nation).toArray());
    }

    @Override
    public String type() {
        return "specification-split";
    }

    @Override
    public String actor() {
        return trunk;
    }

    @Override
    public String target() {
        return fork;
    }

    @Override
    public void tell(Telling out) {
        out.add(because).add("; nations: ").list(nations).add("; firms: ").list(firms);
    }
}
