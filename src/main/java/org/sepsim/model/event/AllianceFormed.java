package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Generation;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** Firms found an alliance, or it takes new members. Whoever has failed before the date does not join. */
public record AllianceFormed(
        @Parameter("name of the alliance") String name,
        @Parameter("what it is for") AllianceKind kind,
        @Parameter("firms that join") List<String> members,

        @Parameter(value = "label of the generation that it is about, or all", def = "all")
        String generation,

        @Parameter(value = "why, in words", def = "dated") String reason)
        implements Event {
    public AllianceFormed {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members must name at least one firm");
        }
        if (members.stream().distinct().count() < members.size()) {
            throw new IllegalArgumentException("members must name each firm once but is " + members);
        }
        if (kind == AllianceKind.SECURITY) {
            throw new IllegalArgumentException(
                    "kind must be industry, research or pool but is security; nations sign an event of type proposal");
        }
        if (!generation.equals("all") && Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be all, legacy, 4G, 5G or 6G but is " + generation);
        }
    }

    @Override
    public void applyTo(World world) {
        Generation about = Generation.labelled(generation);
        int[] joining = members.stream()
                .mapToInt(world.roster()::firm)
                .filter(i -> world.firms().active[i])
                .toArray();
        world.alliances().join(name, kind, about == null ? -1 : about.index(), joining, world.quarter());
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
    public String target() {
        return kind.label();
    }

    @Override
    public String detail() {
        return String.join(", ", members) + "; " + reason;
    }
}
