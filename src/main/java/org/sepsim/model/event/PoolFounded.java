package org.sepsim.model.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sepsim.model.AllianceKind;
import org.sepsim.model.Domain;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** Licensors found a patent pool, or it takes new members; a member may reserve a field for itself, which nobody else of the pool may reserve too. */
public record PoolFounded(
        @Parameter("name of the pool") String name,
        @Parameter("firms that join") List<String> members,

        @Parameter(value = "fields that members keep out of the pool", def = "[]")
        List<Reserved> reserved)
        implements Event {
    /** A field that one member keeps for its own use. */
    public record Reserved(
            @Parameter("member that keeps it") String firm,
            @Parameter("field of technology") Domain field) {}

    public PoolFounded {
        members = List.copyOf(members);
        reserved = List.copyOf(reserved);
        Map<Domain, String> keeper = new HashMap<>();
        for (Reserved one : reserved) {
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
        world.alliances()
                .join(
                        name,
                        AllianceKind.POOL,
                        members.stream().mapToInt(world.roster()::firm).toArray());
        for (Reserved one : reserved) {
            reserve(world, one);
        }
    }

    private void reserve(World world, Reserved one) {
        int keeper = world.roster().firm(one.firm());
        boolean[] member = named(world);
        for (int i = 0; i < member.length; i++) {
            if (i != keeper && member[i] && world.licences().reserves(i, one.field())) {
                throw new IllegalArgumentException(name + " keeps "
                        + one.field().label() + " for " + world.roster().firms().get(i) + " already, so that "
                        + one.firm() + " cannot reserve it too");
            }
        }
        world.licences().reserve(keeper, one.field());
    }

    @Override
    public String type() {
        return "pool";
    }

    @Override
    public String actor() {
        return name;
    }

    @Override
    public String detail() {
        StringBuilder text = new StringBuilder(String.join(", ", members));
        for (Reserved one : reserved) {
            text.append("; ")
                    .append(one.firm())
                    .append(" keeps ")
                    .append(one.field().label());
        }
        return text.toString();
    }
}
