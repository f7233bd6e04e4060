package org.sepsim.observe;

import java.util.Locale;

/** Whose number it is. */
public enum Level {
    WORLD,
    NATION,
    FIRM,
    ALLIANCE,
    POOL,
    SPECIFICATION,
    OFFICE;

    /** The name in files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
