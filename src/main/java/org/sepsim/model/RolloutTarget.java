package org.sepsim.model;

/** So many base stations of a generation by a date, built ahead of demand with public money as far as the budget goes (M11, M13). */
public record RolloutTarget(
        @Parameter("nation") String nation,
        @Parameter("generation label") String generation,

        @Parameter(value = "base stations aimed at", unit = "million", min = 0, max = 100)
        double stations,

        @Parameter(
                value = "most that is spent a year on stations ahead of demand",
                unit = "billion USD",
                min = 0,
                max = 1000)
        double budget,

        @Parameter("first quarter") Quarter start,

        @Parameter("last quarter, by which they are to stand")
        Quarter by) {
    public RolloutTarget {
        Check.within("stations", stations, 0, 100);
        Check.within("budget", budget, 0, 1000);
        Span.checkGeneration(generation);
        Span.check("by", start, by);
    }
}
