package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A research cluster is founded, or its public money changes or ends. */
public record ClusterFunded(
        @Parameter("name of the cluster or programme") String name,
        @Parameter("nation") String nation,
        @Parameter("generation label") String generation,

        @Parameter(value = "public money a year; 0 ends it", unit = "billion USD", min = 0, max = 100)
        double spending)
        implements Event {
    public ClusterFunded {
        Check.within("spending", spending, 0, 100);
        if (Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be legacy, 4G, 5G or 6G but is " + generation);
        }
    }

    @Override
    public void applyTo(World world) {
        world.fund(name, world.roster().nation(nation), Generation.labelled(generation), spending);
    }

    @Override
    public String type() {
        return "research-cluster";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return name;
    }

    @Override
    public void tell(Telling out) {
        if (spending == 0) {
            out.add("ends");
        } else {
            out.add(spending).add(" bn USD a year for the R&D of firms at home");
        }
    }
}
