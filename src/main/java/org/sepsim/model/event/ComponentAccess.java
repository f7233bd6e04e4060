package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation cuts a firm off from a part of its components, {@code 1 - depth (1 - licensed)} of its access is left once stocks are used up; its suppliers sell that much less to the firm. */
public record ComponentAccess(
        @Parameter("nation that controls exports") String controller,
        @Parameter("firm cut off") String firm,

        @Parameter(value = "share of access lost", unit = "1", min = 0, max = 1)
        double depth,

        @Parameter(
                value = "share of the cut that licences let through",
                unit = "1",
                min = 0,
                max = 1,
                def = "0",
                source = "our choice: depth is net of licences unless told apart")
        double licensed,

        @Parameter(
                value = "time for which the firm's stock of components lasts",
                unit = "quarters",
                min = 0,
                max = 40,
                def = "0",
                source = "our choice: none unless told")
        int stockpile,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        CharSequence because)
        implements Event {
    public ComponentAccess {
        Check.within("depth", depth, 0, 1);
        Check.within("licensed", licensed, 0, 1);
        Check.within("stockpile", stockpile, 0, 40);
    }

    /** A control without a reason told. */
    public ComponentAccess(String controller, String firm, double depth, double licensed, int stockpile) {
        this(controller, firm, depth, licensed, stockpile, Reason.UNTOLD);
    }

    /** Part of access that is lost. */
    public double cut() {
        return depth * (1 - licensed);
    }

    @Override
    public void applyTo(World world) {
        world.cutAccess(world.roster().nation(controller), world.roster().firm(firm), cut(), stockpile);
    }

    @Override
    public String type() {
        return "component-access";
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
        out.add("depth ").add(depth);
        if (licensed > 0) {
            out.add(", licensed ").add(licensed);
        }
        if (stockpile > 0) {
            out.add(", stocks for ").add(stockpile).add(" quarters");
        }
        out.because(because);
    }
}
