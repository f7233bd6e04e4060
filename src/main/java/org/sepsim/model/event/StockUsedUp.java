package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm under export control has used up its stock of components: from now on it has what it can replace. */
public record StockUsedUp(
        @Parameter("firm") String firm,

        @Parameter(value = "access to components that is left", unit = "1", min = 0, max = 1)
        double access)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.useUpStock(world.roster().firm(firm));
    }

    @Override
    public String type() {
        return "stock-used-up";
    }

    @Override
    public String actor() {
        return firm;
    }

    @Override
    public void tell(Telling out) {
        out.add("access ").number(access);
    }
}
