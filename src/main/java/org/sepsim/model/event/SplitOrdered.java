package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/**
 * Governments see to two specifications from now on: the one named splits in the same quarter, or as soon as work on it has begun, into the camps that the landscape of that quarter has with its poles kept apart, and is not repaired. Once its first release is frozen nothing splits any more.
 */
public record SplitOrdered(
        @Parameter("specification that is to split") String specification,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        String because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.orderSplit(world.roster().specification(specification));
    }

    @Override
    public String type() {
        return "split-order";
    }

    @Override
    public String actor() {
        return specification;
    }

    @Override
    public void tell(Telling out) {
        if (!because.equals(Reason.UNTOLD)) {
            out.add(because);
        }
    }
}
