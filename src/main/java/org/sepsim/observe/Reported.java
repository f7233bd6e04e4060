package org.sepsim.observe;

/** Which firms have a row of their own; the others would be zero or empty for good. */
enum Reported {
    NAMED,
    /** Named firms, and the fringe as one. */
    WITH_FRINGE,
    /** Heads of corporate groups: a subsidiary counts with its head. */
    GROUP_HEADS,
    INFRASTRUCTURE_VENDORS,
    /** Makers of devices, and the fringe as one. */
    DEVICE_MAKERS
}
