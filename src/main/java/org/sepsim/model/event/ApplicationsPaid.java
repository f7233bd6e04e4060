package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation begins, changes or ends payments for its firms' patent applications. */
public record ApplicationsPaid(
        @Parameter("nation whose firms are paid") String nation,

        @Parameter(
                value = "families filed beyond those that would have been, as a part of these; 0 ends it",
                unit = "1",
                min = 0,
                max = 2)
        double boost,

        @Parameter(value = "paid for an application", unit = "thousand USD", min = 0, max = 100, def = "1")
        double cost)
        implements Event {
    private static final double THOUSAND_IN_BILLIONS = 1e-6;

    public ApplicationsPaid {
        Check.within("boost", boost, 0, 2);
        Check.within("cost", cost, 0, 100);
    }

    @Override
    public void applyTo(World world) {
        world.payApplications(world.roster().nation(nation), boost, boost == 0 ? 0 : cost * THOUSAND_IN_BILLIONS);
    }

    @Override
    public String type() {
        return "application-subsidy";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public void tell(Telling out) {
        if (boost == 0) {
            out.add("ends");
        } else {
            out.add("families filed +")
                    .add(boost)
                    .add(" without more merit; ")
                    .add(cost)
                    .add(" thousand USD for each application");
        }
    }
}
