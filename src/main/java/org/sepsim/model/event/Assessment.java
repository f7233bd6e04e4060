package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** Networks of a jurisdiction are assessed: each of its nations decides on the vendor in the quarter given, and not before. */
public record Assessment(
        @Parameter("nation, or treaty whose members assess") String jurisdiction,
        @Parameter("vendor judged") String vendor,
        @Parameter("quarter in which the nations decide") Quarter decision,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        CharSequence because)
        implements Event {
    @Override
    public void applyTo(World world) {
        world.assess(jurisdiction, world.roster().firm(vendor), decision);
    }

    @Override
    public String type() {
        return "assessment";
    }

    @Override
    public String actor() {
        return jurisdiction;
    }

    @Override
    public String target() {
        return vendor;
    }

    @Override
    public void tell(Telling out) {
        out.add("decision in ").add(decision.toString()).because(because);
    }
}
