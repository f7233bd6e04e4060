package org.sepsim.results;

/**
 * The years, or quarters, for which values are stored.
 *
 * @param firstYear first calendar year
 * @param lastYear last calendar year, not before the first
 * @param quarterly whether a year has four values or one
 */
public record Periods(int firstYear, int lastYear, boolean quarterly) {
    public Periods {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "lastYear must be at least firstYear (" + firstYear + ") but is " + lastYear);
        }
    }

    /** One value a year. */
    public static Periods years(int firstYear, int lastYear) {
        return new Periods(firstYear, lastYear, false);
    }

    /** One value a quarter. */
    public static Periods quarters(int firstYear, int lastYear) {
        return new Periods(firstYear, lastYear, true);
    }

    /** Number of values of a series. */
    public int count() {
        return (lastYear - firstYear + 1) * perYear();
    }

    /** Calendar year of a period. */
    public int year(int period) {
        return firstYear + period / perYear();
    }

    /** Quarter of the year, 1 to 4; 4 for a whole year. */
    public int quarter(int period) {
        return quarterly ? period % 4 + 1 : 4;
    }

    private int perYear() {
        return quarterly ? 4 : 1;
    }
}
