package org.sepsim.model;

/** What a firm does for a living. The first three sell on markets with vendor choice. */
public enum Business {
    INFRASTRUCTURE,
    DEVICES,
    CHIPS,
    OPERATOR,
    LICENSING,
    RESEARCH;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** The name in files: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Position in arrays by business. */
    public int index() {
        return ordinal();
    }
}
