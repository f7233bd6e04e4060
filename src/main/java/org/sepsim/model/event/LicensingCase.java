package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.World;

/**
 * A competition authority opens a case about the terms of a licensor.
 *
 * @param authority who opens it
 * @param licensor whose terms they are
 * @param licensees makers in its jurisdiction that pay more than the authority holds fair
 * @param overcharge what they pay above that, billion USD a year
 * @param royalties what makers in its jurisdiction pay the licensor in all, billion USD a year
 * @param allowed part of what is asked that the authority holds fair
 * @param year year of the decision, from 2005
 */
public record LicensingCase(
        String authority,
        String licensor,
        List<String> licensees,
        double overcharge,
        double royalties,
        double allowed,
        int year)
        implements Event {
    public LicensingCase {
        licensees = List.copyOf(licensees);
    }

    @Override
    public void applyTo(World world) {
        world.authorities().open(authority, world.roster().firm(licensor), year);
    }

    @Override
    public String type() {
        return "licensing-case";
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
        out.add("makers pay ")
                .millions(royalties)
                .add(" million USD a year, ")
                .millions(overcharge)
                .add(" more than ")
                .number(allowed)
                .add(" of what is asked would be; decides in ")
                .add(2005L + year)
                .add("; ")
                .list(licensees);
    }
}
