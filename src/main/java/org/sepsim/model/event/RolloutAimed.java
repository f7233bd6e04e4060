package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.Quarter;
import org.sepsim.model.World;

/** A nation sets a target for base stations, to be built ahead of demand where demand does not bring them. */
public record RolloutAimed(
        @Parameter("nation") String nation,
        @Parameter("generation label") String generation,

        @Parameter(value = "base stations aimed at", unit = "million", min = 0, max = 100)
        double stations,

        @Parameter(
                value = "most that is spent a year on stations ahead of demand",
                unit = "billion USD",
                min = 0,
                max = 1000)
        double budget,

        @Parameter("last quarter, by which they are to stand")
        Quarter by)
        implements Event {
    public RolloutAimed {
        Check.within("stations", stations, 0, 100);
        Check.within("budget", budget, 0, 1000);
        if (Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be legacy, 4G, 5G or 6G but is " + generation);
        }
    }

    @Override
    public void applyTo(World world) {
        world.aimAt(world.roster().nation(nation), Generation.labelled(generation), stations, budget, by);
    }

    @Override
    public String type() {
        return "rollout-target";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public void tell(Telling out) {
        out.add(stations)
                .add(" m stations by ")
                .add(by.toString())
                .add(", at most ")
                .add(budget)
                .add(" bn USD a year ahead of demand");
    }
}
