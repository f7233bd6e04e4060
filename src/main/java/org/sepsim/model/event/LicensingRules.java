package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A competition authority says what fair, reasonable and non-discriminatory licences are. */
public record LicensingRules(
        @Parameter("authority that rules") String authority,
        @Parameter("nations in which it rules") List<String> nations,

        @Parameter(
                value = "most that all licensors together may take, as a share of the device's price",
                unit = "1",
                min = 0,
                max = 1)
        double rateCap,

        @Parameter(value = "where awards lie between bid, 0, and ask, 1", unit = "1", min = 0, max = 1)
        double awardWeight,

        @Parameter(value = "fine for refusing a licence, a year", unit = "billion USD", min = 0, max = 100)
        double refusalFine)
        implements Event {
    public LicensingRules {
        nations = List.copyOf(nations);
        Check.within("rateCap", rateCap, 0, 1);
        Check.within("awardWeight", awardWeight, 0, 1);
        Check.within("refusalFine", refusalFine, 0, 100);
    }

    @Override
    public void applyTo(World world) {
        world.authorities().rule(world, nations, rateCap, awardWeight, refusalFine);
    }

    @Override
    public String type() {
        return "licensing-rules";
    }

    @Override
    public String actor() {
        return authority;
    }

    @Override
    public void tell(Telling out) {
        out.add("all licensors together at most ")
                .number(rateCap)
                .add(" of the price; awards at ")
                .number(awardWeight)
                .add(" between bid and ask; fine ")
                .number(refusalFine)
                .add(" billion USD a year for a refusal; ")
                .list(nations);
    }
}
