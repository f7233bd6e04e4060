package org.sepsim.model;

/** What share of essential patents a nation aims at, and what it gives its firms while it falls short (M13). */
public record PatentGoal(
        @Parameter("nation") String nation,
        @Parameter("generation label") String generation,

        @Parameter(value = "share of declared essential patents aimed at", unit = "1", min = 0, max = 1)
        double share,

        @Parameter(
                value =
                        "subsidy a year for each unit of share that is missing, u_c, as a part of gross domestic product",
                unit = "1/year",
                min = 0,
                max = 0.01,
                def = "0.0002",
                source =
                        "computed: Korea 2023, 625.3 bn won (0.48 bn USD) over five years for 30 % from nothing at a GDP of 1.7 tn USD (KoreaTechToday: K-Network 2030); Japan's 0.4 bn EUR for 10 % gives the same over five years")
        double rate,

        @Parameter(
                value = "most that is given a year",
                unit = "billion USD",
                min = 0,
                max = 100,
                def = "0.1",
                source =
                        "625.3 bn won over five years (KoreaTechToday: K-Network 2030, 2023-02); the period is recalled")
        double budget,

        @Parameter(value = "first quarter; grants are made in January", def = "none")
        Quarter start,

        @Parameter(value = "last quarter", def = "none") Quarter end) {
    public PatentGoal {
        Check.within("share", share, 0, 1);
        Check.within("rate", rate, 0, 0.01);
        Check.within("budget", budget, 0, 100);
        Span.checkGeneration(generation);
        Span.check("end", start, end);
    }

    /** Index of the first quarter. */
    public int first() {
        return Span.first(start);
    }

    /** Index of the last quarter, the largest int if it never ends. */
    public int last() {
        return Span.last(end);
    }

    /** Whether the goal stands in a quarter. */
    public boolean holds(int quarter) {
        return quarter >= first() && quarter <= last();
    }
}
