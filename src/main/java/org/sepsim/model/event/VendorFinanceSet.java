package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation begins, changes or ends the discount that buyers abroad get on networks of its vendors. */
public record VendorFinanceSet(
        @Parameter("nation whose vendors sell cheaper abroad")
        String nation,

        @Parameter(value = "part of the price that is given back; 0 ends it", unit = "1", min = 0, max = 0.9)
        double discount,

        @Parameter(value = "part of the discount that the state pays", unit = "1", min = 0, max = 1, def = "1")
        double statePays)
        implements Event {
    public VendorFinanceSet {
        Check.within("discount", discount, 0, 0.9);
        Check.within("statePays", statePays, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        world.discount(world.roster().nation(nation), discount, statePays);
    }

    @Override
    public String type() {
        return "vendor-finance";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public void tell(Telling out) {
        if (discount == 0) {
            out.add("ends");
        } else {
            out.add("buyers abroad get back ")
                    .add(discount)
                    .add(" of the price; the state pays ")
                    .add(statePays)
                    .add(" of it");
        }
    }
}
