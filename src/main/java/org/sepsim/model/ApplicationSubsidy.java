package org.sepsim.model;

/** A state pays for patent applications, whatever they are worth (M4, M13). */
public record ApplicationSubsidy(
        @Parameter("nation whose firms are paid") String nation,

        @Parameter(
                value = "families filed beyond those that would have been, as a part of these",
                unit = "1",
                min = 0,
                max = 2,
                def = "0.3",
                source =
                        "Dang and Motohashi (2015), China Economic Review 35: programmes raise counts by more than 30 %; swept 0-0.6")
        double boost,

        @Parameter(
                value = "what the state pays for an application",
                unit = "thousand USD",
                min = 0,
                max = 100,
                def = "1",
                source = "recalled: fees and agent for a filing at home, 0.5-2")
        double cost,

        @Parameter(value = "first quarter", def = "none") Quarter start,
        @Parameter(value = "last quarter", def = "none") Quarter end) {
    public ApplicationSubsidy {
        Check.within("boost", boost, 0, 2);
        Check.within("cost", cost, 0, 100);
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
}
