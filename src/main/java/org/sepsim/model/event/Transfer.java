package org.sepsim.model.event;

import java.util.List;
import java.util.stream.Collectors;
import org.sepsim.model.Business;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A firm sells businesses, with a part of its patent families and R&amp;D capital. */
public record Transfer(
        @Parameter("seller") String from,
        @Parameter("buyer") String into,
        @Parameter("businesses sold") List<Business> businesses,

        @Parameter(value = "share of the patent families that goes along", unit = "1", min = 0, max = 1, def = "0")
        double families,

        @Parameter(
                value = "share of the R&D capital and budget that goes along",
                unit = "1",
                min = 0,
                max = 1,
                def = "0")
        double capital)
        implements Event {
    public Transfer {
        if (from.equals(into)) {
            throw new IllegalArgumentException("into must be another firm than " + from);
        }
        Check.within("families", families, 0, 1);
        Check.within("capital", capital, 0, 1);
        businesses = List.copyOf(businesses);
    }

    @Override
    public void applyTo(World world) {
        world.transfer(world.roster().firm(from), world.roster().firm(into), businesses, families, capital);
    }

    @Override
    public String type() {
        return "transfer";
    }

    @Override
    public String actor() {
        return into;
    }

    @Override
    public String target() {
        return from;
    }

    @Override
    public void tell(Telling out) {
        String names = businesses.stream().map(Business::label).collect(Collectors.joining(" "));
        out.add(names).add("; families ").add(families).add(", capital ").add(capital);
    }
}
