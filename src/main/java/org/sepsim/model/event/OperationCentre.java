package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A patent operation centre or exchange opens: trading patents costs less from now on. */
public record OperationCentre(
        @Parameter("name of the centre") String name,

        @Parameter(
                value = "part of the cost of trading patents that it saves",
                unit = "1",
                min = 0,
                max = 1,
                def = "0.5",
                source = "our choice; swept 0-0.9")
        double saving)
        implements Event {
    public OperationCentre {
        Check.within("saving", saving, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        world.licences().save(saving);
    }

    @Override
    public String type() {
        return "operation-centre";
    }

    @Override
    public String actor() {
        return name;
    }

    @Override
    public void tell(Telling out) {
        out.add("saves ").number(saving).add(" of the cost of a trade");
    }
}
