package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** Firms found an alliance, or it takes new members. */
public record AllianceFormed(
        @Parameter("name of the alliance") String name,
        @Parameter("what it is for") AllianceKind kind,
        @Parameter("firms that join") List<String> members)
        implements Event {
    public AllianceFormed {
        members = List.copyOf(members);
    }

    @Override
    public void applyTo(World world) {
        world.alliances()
                .join(
                        name,
                        kind,
                        members.stream().mapToInt(world.roster()::firm).toArray());
    }

    @Override
    public String type() {
        return "alliance";
    }

    @Override
    public String actor() {
        return name;
    }

    @Override
    public String detail() {
        return String.join(", ", members);
    }
}
