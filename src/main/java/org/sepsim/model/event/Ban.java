package org.sepsim.model.event;

import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** A nation excludes a vendor from new purchases of a generation or of all, and from what is installed by a date if one is given. */
public record Ban(
        @Parameter("nation that bans") String nation,
        @Parameter("vendor banned") String vendor,

        @Parameter(value = "generation label or all", def = "all")
        String generation,

        @Parameter(
                value = "quarter by which what is installed must be gone; none if only new purchases are banned",
                def = "none")
        Quarter removalBy,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        CharSequence because)
        implements Event {
    public Ban {
        if (!generation.equals("all") && Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be all, legacy, 4G, 5G or 6G but is " + generation);
        }
    }

    /** A ban without a reason told. */
    public Ban(String nation, String vendor, String generation, Quarter removalBy) {
        this(nation, vendor, generation, removalBy, Reason.UNTOLD);
    }

    @Override
    public void applyTo(World world) {
        world.exclude(
                world.roster().nation(nation), world.roster().firm(vendor), Generation.labelled(generation), removalBy);
    }

    @Override
    public String type() {
        return "ban";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return vendor;
    }

    @Override
    public void tell(Telling out) {
        if (removalBy == null) {
            out.add("new purchases");
        } else {
            out.add("removal by ").add(removalBy.toString());
        }
        out.because(because);
    }
}
