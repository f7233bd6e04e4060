package org.sepsim.model;

/** Public spending that adds to the domestic R&amp;D on one generation (M13). */
public record ResearchCluster(
        @Parameter("name of the cluster or programme") String name,
        @Parameter("nation") String nation,
        @Parameter("generation label") String generation,

        @Parameter(value = "public money for the R&D of firms at home a year", unit = "billion USD", min = 0, max = 100)
        double spending,

        @Parameter(value = "first quarter", def = "none") Quarter start,
        @Parameter(value = "last quarter", def = "none") Quarter end) {
    public ResearchCluster {
        Check.within("spending", spending, 0, 100);
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
}
