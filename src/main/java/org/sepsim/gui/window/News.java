package org.sepsim.gui.window;

/** What has changed on the desk. */
public enum News {
    /** Another session: everything. */
    SESSION,
    /** Another branch is on show, or it was made anew. */
    BRANCH,
    /** A lever made the branch on show anew, and its control shows that already. */
    MOVED,
    /** Another quarter is on show. */
    QUARTER,
    /** Names, number or overlays of branches. */
    TREE,
    /** More worlds of an ensemble are ready. */
    ENSEMBLE,
    /** Another branch to compare with. */
    TWIN,
    /** A move of a lever was refused: controls show again what holds. */
    REFUSED;

    /** Whether the branch on show is another one. */
    boolean ofBranch() {
        return this == SESSION || this == BRANCH || this == MOVED;
    }
}
