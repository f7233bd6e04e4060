package org.sepsim.model.event;

/** Why something happened, as it stands in scenario files. */
final class Reason {
    /** Default of a reason in files. */
    static final String UNTOLD = "none";

    private Reason() {}
}
