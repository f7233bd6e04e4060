package org.sepsim.model;

/**
 * Patent offices, by generation and office: expected numbers given the families that were invented. A family counts once at each office where it is filed.
 */
public final class OfficeBook {
    /** Families filed since 2005. */
    public final double[][] filed;
    /** Of these, granted. */
    public final double[][] granted;

    OfficeBook(int offices) {
        filed = Grid.ofDoubles(Generation.COUNT, offices);
        granted = Grid.ofDoubles(Generation.COUNT, offices);
    }
}
