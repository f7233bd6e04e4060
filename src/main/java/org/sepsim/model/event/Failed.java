package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm cannot go on and ends as by an {@link Exit}. */
public record Failed(
        @Parameter("firm that ends") String firm,

        @Parameter(value = "what it held", unit = "billion USD")
        double cash,

        @Parameter(value = "margin before R&D of its last year", unit = "billion USD")
        double margin,

        @Parameter(value = "sales and licence income of its last year", unit = "billion USD")
        double sales)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.deactivate(world.roster().firm(firm));
    }

    @Override
    public String type() {
        return "insolvency";
    }

    @Override
    public String actor() {
        return firm;
    }

    @Override
    public void tell(Telling out) {
        out.add("cash ")
                .fourDigits(cash)
                .add(" and a year's margin of ")
                .fourDigits(margin)
                .add(" bn USD bear no research; sales ")
                .fourDigits(sales);
    }
}
