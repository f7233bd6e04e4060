package org.sepsim.model.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Domain;
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

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        String because,

        @Parameter(value = "fields that members keep out of a pool for their own use", def = "[]")
        List<ReservedField> reserved)
        implements Event {
    /** A field that one member of a pool keeps for its own use. */
    public record ReservedField(
            @Parameter("member that keeps it") String firm,
            @Parameter("field of technology") Domain field) {}

    public AllianceFormed {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("members must name at least one firm");
        }
        if (Set.copyOf(members).size() < members.size()) {
            throw new IllegalArgumentException("members must name each firm once but is " + members);
        }
        if (kind == AllianceKind.SECURITY) {
            throw new IllegalArgumentException(
                    "kind must be industry, research or pool but is security; nations sign an event of type proposal");
        }
        if (!generation.equals("all") && Generation.labelled(generation) == null) {
            throw new IllegalArgumentException("generation must be all, legacy, 4G, 5G or 6G but is " + generation);
        }
        reserved = List.copyOf(reserved);
        if (!reserved.isEmpty() && kind != AllianceKind.POOL) {
            throw new IllegalArgumentException("reserved is for members of a pool; leave it out");
        }
        checkReserved(members, reserved);
    }

    /** An alliance whose members keep nothing for themselves. */
    public static AllianceFormed of(
            String name, AllianceKind kind, List<String> members, String generation, String because) {
        return new AllianceFormed(name, kind, members, generation, because, List.of());
    }

    private static void checkReserved(List<String> members, List<ReservedField> reserved) {
        Map<Domain, String> keeper = new EnumMap<>(Domain.class);
        for (ReservedField one : reserved) {
            if (!members.contains(one.firm())) {
                throw new IllegalArgumentException("reserved names " + one.firm()
                        + ", who does not join; only a member can keep a field out of the pool");
            }
            String other = keeper.put(one.field(), one.firm());
            if (other != null) {
                throw new IllegalArgumentException(
                        "reserved keeps " + one.field().label() + " for " + other + " and for " + one.firm()
                                + "; a field can be exclusive to one member only, so drop one of them");
            }
        }
    }

    @Override
    public void applyTo(World world) {
        Generation about = Generation.labelled(generation);
        int[] joining = new int[members.size()];
        int count = 0;
        for (String member : members) {
            int firm = world.roster().firm(member);
            joining[count] = firm;
            count += world.firms().active[firm] ? 1 : 0;
        }
        int[] there = Arrays.copyOf(joining, count);
        world.alliances().join(name, kind, about == null ? -1 : about.index(), there, world.quarter());
        for (ReservedField one : reserved) {
            world.licences().reserve(world.roster().firm(one.firm()), one.field());
        }
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
    public void tell(Telling out) {
        out.list(members);
        for (ReservedField one : reserved) {
            out.add("; ").add(one.firm()).add(" keeps ").add(one.field().label());
        }
        out.because(because);
    }
}
