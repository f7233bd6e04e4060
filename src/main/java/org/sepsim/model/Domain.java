package org.sepsim.model;

/** A field of technology in which R&amp;D capital is held. */
public enum Domain {
    RADIO,
    CORE,
    CHIP,
    DEVICE;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** The name in files: lower case. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Position in arrays by domain. */
    public int index() {
        return ordinal();
    }
}
