package org.sepsim.results;

/** How rows of a query are written. */
public enum Format {
    /** Columns side by side, for reading. */
    TABLE,
    /** Comma-separated values with a header. */
    CSV,
    /** An array of objects. */
    JSON
}
