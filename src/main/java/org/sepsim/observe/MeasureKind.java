package org.sepsim.observe;

import java.util.Locale;

/** How the value of a year comes from its quarters. */
public enum MeasureKind {
    /** The value at the year's end. */
    STOCK,
    /** The sum over the year. */
    FLOW,
    /** One sum or end of the year over another, never the mean of quarters. */
    RATIO;

    /** The name in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
