package org.sepsim.model.event;

import java.util.function.Supplier;
import org.sepsim.model.Business;
import org.sepsim.model.Check;
import org.sepsim.model.World;

/**
 * A vendor lost a large share of a year's purchases in a nation or in the world.
 *
 * @param vendor who lost
 * @param place nation, or {@code world}
 * @param business what is bought
 * @param before share in the year before, in [0, 1]
 * @param after share in the year that has ended, in [0, 1]
 * @param because who excludes the vendor, what components it gets and who gained, put into words when somebody asks for them
 */
public record ShareLost(
        String vendor, String place, Business business, double before, double after, Supplier<String> because)
        implements Event {
    public ShareLost {
        Check.within("before", before, 0, 1 + 1e-9);
        Check.within("after", after, 0, before);
    }

    @Override
    public void applyTo(World world) {
        // What is bought is an account of vendor choice; the event tells why.
    }

    @Override
    public String type() {
        return "share-lost";
    }

    @Override
    public String actor() {
        return vendor;
    }

    @Override
    public String target() {
        return place;
    }

    @Override
    public void tell(Telling out) {
        out.add("share of last year's ")
                .add(business.label())
                .add(" ")
                .number(before)
                .add(" to ")
                .number(after)
                .because(because.get());
    }
}
