package org.sepsim.model;

/** A field of technology in which R&amp;D capital is held. */
public enum Domain {
    RADIO,
    CORE,
    CHIP,
    DEVICE;

    /** How many there are. */
    public static final int COUNT = values().length;

    /** Position in arrays by domain. */
    public int index() {
        return ordinal();
    }
}
