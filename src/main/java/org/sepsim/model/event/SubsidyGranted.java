package org.sepsim.model.event;

import org.sepsim.model.Check;
import org.sepsim.model.Parameter;
import org.sepsim.model.World;

/** A nation that misses its goal for essential patents gives its firms money for R&amp;D for a year. */
public record SubsidyGranted(
        @Parameter("nation that gives") String nation,
        @Parameter("generation label") String generation,

        @Parameter(value = "what is given in the year", unit = "billion USD", min = 0)
        double amount,

        @Parameter(value = "share of essential patents aimed at", unit = "1", min = 0, max = 1)
        double goal,

        @Parameter(value = "share reached", unit = "1", min = 0, max = 1)
        double share,

        @Parameter(value = "what the gap would call for without a budget", unit = "billion USD", min = 0)
        double wanted,

        @Parameter(value = "most that is given", unit = "billion USD", min = 0)
        double budget)
        implements Event {
    public SubsidyGranted {
        Check.within("goal", goal, 0, 1);
        Check.within("share", share, 0, 1);
    }

    @Override
    public void applyTo(World world) {
        // The year's subsidies are an account that one phase writes every January; the event tells why.
    }

    @Override
    public String type() {
        return "subsidy";
    }

    @Override
    public String actor() {
        return nation;
    }

    @Override
    public String target() {
        return "firms at home";
    }

    @Override
    public void tell(Telling out) {
        out.fourDigits(amount)
                .add(" bn USD for R&D: share ")
                .thousandths(share)
                .add(" misses goal ")
                .thousandths(goal)
                .add(" by ")
                .thousandths(goal - share)
                .add(", which calls for ")
                .fourDigits(wanted)
                .add("; budget ")
                .fourDigits(budget);
    }
}
