package org.sepsim.model.event;

import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation ends its control over a firm: access to components is whole again. */
public record AccessRestored(
        @Parameter("nation that controlled exports") String controller,
        @Parameter("firm set free") String firm,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        String because)
        implements Event {
    /** The end of a control without a reason told. */
    public AccessRestored(String controller, String firm) {
        this(controller, firm, Reason.UNTOLD);
    }

    @Override
    public void applyTo(World world) {
        world.restoreAccess(world.roster().nation(controller), world.roster().firm(firm));
    }

    @Override
    public String type() {
        return "component-access-restored";
    }

    @Override
    public String actor() {
        return controller;
    }

    @Override
    public String target() {
        return firm;
    }

    @Override
    public void tell(Telling out) {
        out.add("supplies again").because(because);
    }
}
