package org.sepsim.model.event;

/** Why something happened, as it stands in tables. */
final class Reason {
    /** Default of a reason in files. */
    static final String UNTOLD = "none";

    private Reason() {}

    /** What happened, and why if that is told. */
    static String told(String what, CharSequence because) {
        String why = because.toString();
        return why.equals(UNTOLD) ? what : what + "; " + why;
    }
}
