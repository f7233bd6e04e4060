package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.Check;
import org.sepsim.model.World;

/**
 * A competition authority decides a case: it orders that a licensor takes no more from some makers than part of what it asks, now and in later licences, and fines it; or it drops the case.
 *
 * @param authority who decides
 * @param licensor who is to take no more
 * @param licensees makers that are to pay no more; empty if the case is dropped
 * @param allowed most that may be paid of what is asked, in [0, 1]
 * @param overcharge what was paid above that, billion USD a year
 * @param fine what the licensor pays once to the home nations of the makers, in equal parts for each, billion USD
 */
public record LicensingOrder(
        String authority, String licensor, List<String> licensees, double allowed, double overcharge, double fine)
        implements Event {
    public LicensingOrder {
        licensees = List.copyOf(licensees);
        Check.within("allowed", allowed, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        int firm = world.roster().firm(licensor);
        world.authorities().close(authority, firm);
        for (String licensee : licensees) {
            int maker = world.roster().firm(licensee);
            world.licences().limit(firm, maker, allowed);
            world.authorities().fine(firm, world.firms().home[maker], fine / licensees.size());
        }
        world.licences().talkCost[firm] += fine;
    }

    @Override
    public String type() {
        return "licensing-order";
    }

    @Override
    public String actor() {
        return authority;
    }

    @Override
    public String target() {
        return licensor;
    }

    @Override
    public void tell(Telling out) {
        if (licensees.isEmpty()) {
            out.add("case dropped: ").millions(overcharge).add(" million USD a year are paid too much");
            return;
        }
        out.add("at most ")
                .number(allowed)
                .add(" of what is asked, after an overcharge of ")
                .millions(overcharge)
                .add(" million USD a year; fine ")
                .millions(fine)
                .add(" million USD; for ")
                .list(licensees);
    }
}
