package org.sepsim.model.event;

import java.util.List;
import org.sepsim.model.Check;
import org.sepsim.model.EssentialityCheck;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** An authority begins to check whether declared families are essential, or changes how many it checks. */
public record EssentialityChecks(
        @Parameter("authority that checks") String authority,
        @Parameter("nations that go by its checks") List<String> nations,

        @Parameter(value = "share of declared families judged by checks", unit = "1", min = 0, max = 1)
        double sampled,

        @Parameter(value = "share of checks that are right", unit = "1", min = 0.5, max = 1)
        double accuracy,

        @Parameter(value = "why, in words; none if it is not told", def = "none")
        CharSequence because)
        implements Event {
    private static final double EXAMPLE = 0.1;
    private static final double HALF_WIDTH = 0.15;

    public EssentialityChecks {
        nations = List.copyOf(nations);
        Check.within("sampled", sampled, 0, 1);
        Check.within("accuracy", accuracy, 0.5, 1);
    }

    /** Checks without a reason told. */
    public EssentialityChecks(String authority, List<String> nations, double sampled, double accuracy) {
        this(authority, nations, sampled, accuracy, Reason.UNTOLD);
    }

    @Override
    public void applyTo(World world) {
        world.authorities().check(world, nations, sampled, accuracy);
    }

    @Override
    public String type() {
        return "essentiality-checks";
    }

    @Override
    public String actor() {
        return authority;
    }

    @Override
    public void tell(Telling out) {
        double right = new EssentialityCheck(sampled, accuracy).positivePredictiveValue(EXAMPLE);
        out.add("sampled ")
                .number(sampled)
                .add(", accuracy ")
                .number(accuracy)
                .add("; were one family in ten essential, ")
                .number(right)
                .add(" of those found so would be, and ")
                .add(EssentialityCheck.sample(EXAMPLE, HALF_WIDTH))
                .add(" checks would tell the share to 15 %; ")
                .list(nations)
                .because(because);
    }
}
